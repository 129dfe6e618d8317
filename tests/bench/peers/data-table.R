# The task of cases.js in R's data.table. With a third argument only the columns that are needed are read.
suppressPackageStartupMessages(library(data.table))

arguments <- commandArgs(trailingOnly = TRUE)
numbers <- c("age", "quantity_g", "custodial_months", "prior_convictions")
needed <- if (length(arguments) > 2) c("sentence_date", "sex", "offence", numbers)

cases <- fread(arguments[1], select = needed, na.strings = c("", "n/d"), encoding = "UTF-8")
life <- cases[custodial_months == "perpetua", .N]
cases[custodial_months == "perpetua", custodial_months := NA]
unread <- integer()
for (column in numbers) {
  known <- cases[!is.na(get(column)), .N]
  set(cases, j = column, value = suppressWarnings(as.numeric(cases[[column]])))
  unread[column] <- known - cases[!is.na(get(column)), .N]
}
known <- cases[!is.na(sentence_date), .N]
cases[, sentence_date := as.IDate(sentence_date)]
unread["sentence_date"] <- known - cases[!is.na(sentence_date), .N]
cases[, year := year(sentence_date)]

cases[fread(arguments[2], encoding = "UTF-8"), class := i.class, on = c(offence = "label")]
cases[, sex := fcase(sex == "F", "female", sex == "M", "male", default = "unknown")]

groups <- cases[, .(
  n = .N,
  valid = sum(!is.na(custodial_months)),
  mean = mean(custodial_months, na.rm = TRUE),
  median = median(custodial_months, na.rm = TRUE),
  p90 = quantile(custodial_months, 0.9, na.rm = TRUE, names = FALSE)
), by = .(year, class, sex)]
shares <- cases[, .(share = mean(class == "drug")), by = .(year, sex)]
pairs <- cases[class == "drug" & !is.na(quantity_g) & !is.na(custodial_months)]
# Pearson's correlation of mean ranks, with the ranks of data.table.
spearman <- cor(frank(pairs$quantity_g), frank(pairs$custodial_months))

exact <- function(value) formatC(value, digits = 17, format = "g", width = 1)
cat(groups[, paste("group", year, class, sex, n, valid, exact(mean), exact(median), exact(p90), sep = ",")], sep = "\n")
cat("\n")
cat(shares[, paste("share", year, sex, exact(share), sep = ",")], sep = "\n")
cat("\n")
cat(paste0("spearman,", exact(spearman)), paste0("life,", life), paste("unread", names(unread), unread, sep = ","), sep = "\n")
cat("\n")
