package org.pleiad.idl.compare;

/** What a change of the IDL does to programs that were built with the version before. */
public enum Effect {
    /** Deployed clients fail with servers of the new version, and clients of the new version with deployed servers. */
    BREAKS_BOTH("breaks clients and servers", true),
    /** Deployed clients fail with servers of the new version. */
    BREAKS_CLIENTS("breaks deployed clients", true),
    /** Clients of the new version fail with deployed servers, even in what the old version had. */
    BREAKS_SERVERS("breaks deployed servers", true),
    /** Nothing that is deployed breaks; but what is new fails until the server has the new version too. */
    SERVERS_FIRST("servers first", false),
    /** The same octets travel, but source code that was written for the version before has to be changed. */
    SOURCE("source only", false),
    /** Nobody notices. */
    COMPATIBLE("compatible", false);

    private final String title;
    private final boolean breaking;

    Effect(String title, boolean breaking) {
        this.title = title;
        this.breaking = breaking;
    }

    /** A few words for a report. */
    public String title() {
        return title;
    }

    /** Whether deployed programs of different versions no longer understand each other. */
    public boolean isBreaking() {
        return breaking;
    }
}
