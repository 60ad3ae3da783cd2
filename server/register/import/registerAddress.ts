/** The register's bulk file: every company of the trade register in one zip, renewed daily. A fact of PRH's open data. */
export const REGISTER_ADDRESS = 'https://avoindata.prh.fi/opendata-ytj-api/v3/all_companies'
