package org.pleiad.observability;

/** System properties by which a process is observed without code. */
public enum ObservabilitySetting {
    PORT(
            "org.pleiad.observability.port",
            "none: nothing is observed",
            "Port for `/metrics`, `/livez` and `/readyz` over HTTP; 0: any free one, which the log names"),
    HOST(
            "org.pleiad.observability.host",
            "127.0.0.1",
            "Address to listen at; one that other machines reach needs `org.pleiad.observability.remote`"),
    REMOTE(
            "org.pleiad.observability.remote",
            "false",
            "Whether other machines may ask. There is no password, and nothing is encrypted"),
    HEALTH(
            "org.pleiad.observability.health",
            "false",
            "Whether each ORB has the object `PleiadHealth`, at `corbaloc::HOST:PORT/PleiadHealth`; an ORB that only"
                    + " calls others listens at a port because of it. Needs `org.pleiad.observability.port`");

    private final String property;
    private final String defaultText;
    private final String meaning;

    ObservabilitySetting(String property, String defaultText, String meaning) {
        this.property = property;
        this.defaultText = defaultText;
        this.meaning = meaning;
    }

    /** The name of the system property. */
    public String property() {
        return property;
    }

    /** What holds where nothing is set, for the reader. */
    public String defaultText() {
        return defaultText;
    }

    /** What it sets, for the reader; Markdown. */
    public String meaning() {
        return meaning;
    }

    boolean isSet() {
        return System.getProperty(property) != null;
    }

    String text() {
        return System.getProperty(property, defaultText).strip();
    }

    boolean isTrue() {
        return isSet() && text().equalsIgnoreCase("true");
    }

    /** A port. */
    int port() {
        try {
            int number = Integer.parseInt(text());
            if (number >= 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw bad(noNumber);
        }
        throw bad(null);
    }

    private IllegalArgumentException bad(Exception cause) {
        return new IllegalArgumentException(property + " is '" + text() + "'; give a port, 0 to 65535", cause);
    }
}
