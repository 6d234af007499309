package stellwand.workday;

/** For tests of other packages: the working days of an office. */
public final class Region {
    public static final WorkingDays GERMANY = new WorkingDays("de");
    public static final WorkingDays SAXONY = new WorkingDays("de-sn");

    private Region() {}
}
