/** Statistics, data analysis and data engineering. */
export const statisticsAndData = `
mean, average, arithmetic mean
median, middle value
mode, most frequent value, most common value
sd, standard deviation, std
variance, spread, dispersion
outlier, extreme value, anomalous value, unusual value
skewed, asymmetric distribution, lopsided distribution
normal distribution, gaussian, bell curve, bell-shaped
percentile, quantile
iqr, interquartile range
probability, likelihood, chance
expected value, expectation
random variable, stochastic variable
sample, subset of the population, part of the population
sample size, number of observations, number of samples
random sampling, chosen at random, randomly chosen, randomly selected
null hypothesis, no effect, h0
alternative hypothesis, h1
statistically significant, significance, not due to chance, unlikely to be chance
confidence interval, ci, range of plausible values
ab test, a/b test, split test, controlled experiment, randomised experiment
control group, untreated group, baseline group
treatment group, test group, experimental group
correlation, association
causation, cause and effect, causal
confounder, lurking variable, third variable
dependent variable, response variable, outcome variable
independent variable, explanatory variable, predictor
linear regression, straight line fit, least squares fit
residual, prediction error
r squared, r2, coefficient of determination
multicollinearity, collinearity, predictors are correlated
clt, central limit theorem
law of large numbers, lln
bootstrap sample, resample, sampling with replacement
anova, analysis of variance
selection bias, unrepresentative sample, biased sample
time series, data over time
seasonality, seasonal pattern
trend, long-term direction
moving average, rolling average, rolling mean
chart, graph, plot, diagram
bar chart, bar graph
scatter plot, scatterplot
histogram, frequency plot
clean the data, data cleaning, cleansing
missing data, missing values, gaps in the data
impute, imputation, fill in missing values
analyse, analyze, analysis
insight, finding
batch processing, in batches
stream processing, streaming, real time
partition pruning, skip partitions
funnel, conversion steps
churn, attrition, customers leave, customer loss
retention, keep customers, customers stay, come back
dau, daily active users
mau, monthly active users
baseline, point of comparison, reference value
`;
