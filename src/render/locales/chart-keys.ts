/** What stands over a chart and in it. `see-…` is the sentence that says what to see, made from the numbers drawn. */
export const CHART_KEYS = [
  'years-of', // {n} {count}
  'percent-change-up', // {n}
  'percent-change-down', // {n}
  'see-population', // {first} {firstDate} {last} {lastDate} {places} {placesDate}; places is `none` where none is known
  'see-facilities', // {over} {all} {name} {value}
  'see-drug-growth', // {since} {drug} {other}
  'see-drug-sexes', // {women} {men}
  'see-drug-remand', // {drug} {other}
  'see-penalties', // {drug} {drugYears} {reference} {referenceYears}
  'see-penalty-history', // {name} {first} {date} {last}; same is `yes` where first and last are equal
  'see-programme', // {graduated} {admitted}
  'gap-title', // {country}
  'gap-description', // {filled} {cells}
  'see-gap', // {filled} {cells} {group} {stage} {n}
  'gap-key', // {most}
  'terms-description', // {offences}
  'see-terms', // {drug} {drugTerm} {other} {otherTerm}
  'terms-key',
  'terms-key-without-dots',
  'terms-median',
  'terms-in-order',
  'quantity-title', // {country} {drug}
  'quantity-description', // {bands} {n}
  'see-quantity', // {factor}
  'quantity-line', // {factor}
  'quantity-axis',
  'quantity-cases',
  'quantity-band',
  'quantity-minimum', // {conduct} {tier}
  'representation-title', // {country}
  'representation-description', // {n}
  'see-representation', // {name} {prison} {country} {ratio}
  'representation-less',
  'representation-more',
  'sentenced-sexes-title', // {country} {date}
  'sentenced-sexes-description', // {n}
  'see-sentenced-sexes', // {women} {men}
  'remand-time-title', // {country}
  'remand-time-description', // {n}
  'see-remand-time', // {share} {time}
  'see-remand-time-by-offence', // {drug} {other} {time}
  'days-since-admission',
  'months-since-release',
  'months-since-entry',
  'still-held',
  'came-back',
  'still-in-programme',
  'still-followed',
  'curve-times',
  'stock-growth-title', // {country} {first} {last}
  'stock-growth-description',
  'see-stock-growth', // {change} {admissions} {stay}
  'mean-count', // {date}
  'with-entries',
  'with-stays',
  'flow-balance-title', // {country} {date}
  'flow-balance-description',
  'see-flow-balance', // {residual} {isNought}
  'count-at-start',
  'entries',
  'exits',
  'not-accounted-for',
  'count-at-end',
  'axis-cut',
  'returns-title', // {country}
  'returns-description', // {n}
  'see-returns', // {share} {months}
  'retention-title', // {country}
  'retention-description', // {n}
  'see-retention', // {share} {months}
  'costs-title', // {country} {group} {date}
  'costs-description',
  'see-costs', // {average} {low} {high}
  'cost-average',
  'cost-average-note',
  'cost-moving',
  'cost-moving-note',
  'programme-costs-title', // {programme}
  'programme-costs-description',
  'see-programme-costs', // {entrant} {stay}; stay is `none` where it is not known
  'cost-entrant',
  'cost-graduate',
  'cost-stay',
  'capacity-title', // {country} {date}
  'capacity-description', // {n}
  'see-capacity', // {low} {high}
  'capacity-base',
] as const;
export type ChartKey = (typeof CHART_KEYS)[number];
