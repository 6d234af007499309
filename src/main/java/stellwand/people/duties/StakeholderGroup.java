package stellwand.people.duties;

/** What somebody is here as. Voluntary, and several at once. */
public enum StakeholderGroup {
    RESIDENT,
    MIGRATION_OR_FLIGHT,
    VOLUNTEER,
    MIGRANT_ORGANISATION,
    WELFARE_ASSOCIATION,
    ADVICE_CENTRE,
    CITY_STAFF,
    POLITICS,
    OTHER
}
