#!/bin/sh
# The groups of cases.js in Miller, without the count of all cases: no shares, no rank correlation, no check of types.
exec mlr --icsv --ocsv --headerless-csv-output \
  join -j offence -l label -r offence -f "$2" \
  then put '
    $kind = "group";
    $n = "";
    $year = splitax($sentence_date, "-")[1];
    $sex = $sex == "F" ? "female" : $sex == "M" ? "male" : "unknown";
    $custodial_months = $custodial_months =~ "^[0-9]" ? $custodial_months : "";
  ' \
  then stats1 -i -a count,mean,median,p90 -f custodial_months -g kind,year,class,sex,n "$1"
