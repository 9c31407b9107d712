-- The work of `chungtay aggregate` on a register, as far as a careful user of DuckDB would write it:
-- typed reading with rejects, ids that stand twice, tallies by unit and year, the poor of the baseline
-- followed, head count and gap under the line of area and year. ${...} is filled in by DuckDbRun.
SET threads = ${threads};
-- No order of rows matters below; keeping it would cost memory.
SET preserve_insertion_order = false;

CREATE TABLE unit AS
SELECT code, parent_code AS parent, type, area
FROM read_csv('${folder}/units.csv', header = true, all_varchar = true);

CREATE TABLE line (period SMALLINT, area VARCHAR, poor BIGINT);
INSERT INTO line
SELECT period, area, CASE WHEN area = 'urban' THEN urban ELSE rural END
FROM (VALUES (2015, 1000000, 1200000), (2016, 1000000, 1200000), (2017, 1000000, 1200000),
             (2018, 1000000, 1200000), (2019, 1200000, 1450000), (2020, 1200000, 1450000))
       AS by_year (period, rural, urban),
     (VALUES ('rural'), ('urban')) AS areas (area);

CREATE TYPE status AS ENUM ('poor', 'near_poor', 'non_poor');
CREATE TYPE gender AS ENUM ('male', 'female');

-- What cannot be read as its type goes to reject_errors; flaw says what else is wrong with a row.
CREATE TABLE sent AS
SELECT h.*,
       CASE WHEN household_id IS NULL OR unit_code IS NULL OR period IS NULL OR ethnicity IS NULL
                 OR members IS NULL OR income IS NULL OR status IS NULL THEN 'missing_value'
            WHEN members NOT BETWEEN 1 AND 50 OR income NOT BETWEEN 0 AND 1000000000 THEN 'out_of_range'
            WHEN period NOT BETWEEN 2015 AND 2020 THEN 'period_outside_campaign'
            WHEN u.code IS NULL THEN 'unknown_unit'
       END AS flaw
FROM read_csv('${households}', header = true, delim = ',', quote = '"', nullstr = '',
              auto_detect = false, store_rejects = true,
              columns = {'household_id': 'VARCHAR', 'unit_code': 'VARCHAR', 'period': 'SMALLINT',
                         'hamlet': 'VARCHAR', 'ethnicity': 'VARCHAR', 'head_gender': 'gender',
                         'members': 'INTEGER', 'income': 'BIGINT', 'status': 'status',
                         'deprived_health_care': 'BOOLEAN', 'deprived_health_insurance': 'BOOLEAN',
                         'deprived_adult_education': 'BOOLEAN', 'deprived_school_attendance': 'BOOLEAN',
                         'deprived_housing_quality': 'BOOLEAN', 'deprived_housing_area': 'BOOLEAN',
                         'deprived_water': 'BOOLEAN', 'deprived_sanitation': 'BOOLEAN',
                         'deprived_telecom': 'BOOLEAN', 'deprived_information_assets': 'BOOLEAN'}) h
LEFT JOIN unit u ON u.code = h.unit_code;

CREATE TABLE doubled AS
SELECT household_id, period FROM sent WHERE flaw IS NULL GROUP BY ALL HAVING count(*) > 1;

CREATE TABLE doubled_rows AS
SELECT sent.* FROM sent SEMI JOIN doubled USING (household_id, period) WHERE flaw IS NULL;

CREATE TABLE contradicted AS
SELECT household_id, period FROM (SELECT DISTINCT * FROM doubled_rows)
GROUP BY ALL HAVING count(*) > 1;

-- Of rows that are the very same one counts; of those that are not, none.
CREATE VIEW register AS
SELECT * FROM sent ANTI JOIN doubled USING (household_id, period) WHERE flaw IS NULL
UNION ALL
SELECT DISTINCT * FROM doubled_rows ANTI JOIN contradicted USING (household_id, period);

CREATE TABLE by_commune AS
SELECT r.period, r.unit_code,
       count(*) FILTER (status = 'poor') AS poor,
       count(*) FILTER (status = 'near_poor') AS near_poor,
       count(*) FILTER (status = 'non_poor') AS non_poor,
       sum(members) AS persons,
       sum(members) FILTER (status = 'poor') AS poor_persons,
       sum(members * income) FILTER (status = 'poor') AS poor_income,
       coalesce(sum(members) FILTER (income <= l.poor), 0) AS persons_under,
       coalesce(sum(members * (l.poor - income) / l.poor) FILTER (income <= l.poor), 0) AS gap
FROM register r
JOIN unit u ON u.code = r.unit_code
JOIN line l ON l.period = r.period AND l.area = u.area
GROUP BY ALL;

CREATE TABLE followed AS
SELECT b.unit_code, r.period,
       count(*) AS matched,
       sum(b.members) AS persons_then, sum(b.members * b.income) AS income_then,
       sum(r.members) AS persons_now, sum(r.members * r.income) AS income_now
FROM register b JOIN register r USING (household_id)
WHERE b.period = 2015 AND b.status = 'poor'
GROUP BY ALL;

-- Each unit with itself and all above it.
CREATE TABLE above AS
WITH RECURSIVE climb AS (
  SELECT code, code AS ancestor FROM unit
  UNION ALL
  SELECT climb.code, unit.parent FROM climb JOIN unit ON unit.code = climb.ancestor
  WHERE unit.parent IS NOT NULL)
SELECT * FROM climb;

CREATE TABLE reported AS
SELECT a.ancestor AS unit_code, r.period, sum(r.total_persons) AS total_persons
FROM read_csv('${folder}/reports.csv', header = true) r
JOIN above a ON a.code = lpad(r.unit_code::VARCHAR, 5, '0')
GROUP BY ALL;

CREATE TABLE tally AS
SELECT a.ancestor AS unit_code, period,
       sum(poor) AS poor, sum(near_poor) AS near_poor, sum(non_poor) AS non_poor,
       sum(persons) AS persons, sum(poor_persons) AS poor_persons, sum(poor_income) AS poor_income,
       sum(persons_under) AS persons_under, sum(gap) AS gap
FROM by_commune c JOIN above a ON a.code = c.unit_code
GROUP BY ALL;

CREATE TABLE cohort AS
SELECT a.ancestor AS unit_code, period, sum(matched) AS matched,
       (sum(income_now) / sum(persons_now)) / (sum(income_then) / sum(persons_then)) AS multiplier
FROM followed f JOIN above a ON a.code = f.unit_code
GROUP BY ALL;

COPY (
  SELECT t.period, t.unit_code, u.type AS level, t.poor, t.near_poor, t.non_poor, t.persons,
         t.poor_income / t.poor_persons AS income_per_capita_poor,
         CASE WHEN b.poor > 0 THEN coalesce(c.matched, 0) END AS cohort_households,
         c.multiplier AS income_multiplier_cohort,
         100 * t.persons_under / r.total_persons AS headcount_ratio,
         100 * t.gap / r.total_persons AS poverty_gap_index
  FROM tally t
  JOIN unit u ON u.code = t.unit_code
  JOIN reported r ON r.unit_code = t.unit_code AND r.period = t.period
  LEFT JOIN tally b ON b.unit_code = t.unit_code AND b.period = 2015
  LEFT JOIN cohort c ON c.unit_code = t.unit_code AND c.period = t.period
  ORDER BY t.period, t.unit_code
) TO '${out}/figures.csv' (HEADER);

COPY (
  SELECT rule, count(*) AS found
  FROM (SELECT flaw AS rule FROM sent WHERE flaw IS NOT NULL
        UNION ALL
        SELECT CASE WHEN error_type IN ('MISSING COLUMNS', 'TOO MANY COLUMNS', 'UNQUOTED VALUE',
                                        'LINE SIZE OVER MAXIMUM', 'INVALID ENCODING') THEN 'malformed_row'
                    WHEN column_name IN ('members', 'income') THEN 'invalid_number'
                    ELSE 'invalid_code' END
        FROM reject_errors
        UNION ALL
        SELECT 'duplicate_household'
        FROM doubled_rows SEMI JOIN contradicted USING (household_id, period))
  GROUP BY rule ORDER BY rule
) TO '${out}/rejected.csv' (HEADER);
