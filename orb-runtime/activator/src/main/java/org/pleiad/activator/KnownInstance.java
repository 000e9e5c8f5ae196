package org.pleiad.activator;

import java.time.Instant;
import org.pleiad.activator.PleiadActivator.Instance;

/** A process of a server, or a place where one is expected. Guarded by its server's monitor. */
final class KnownInstance {
    final String id;
    final String host;
    /** 0: not known. */
    final long process;
    /** A reference with the instance's addresses. */
    final org.omg.CORBA.Object address;
    /** Whether it reports itself; otherwise it stands in the registration, and stays. */
    final boolean reports;

    boolean startedHere;
    int load;
    int sentSinceReport;
    Instant suspectedUntil = Instant.MIN;
    Instant since;

    KnownInstance(String id, String host, long process, org.omg.CORBA.Object address, boolean reports, Instant since) {
        this.id = id;
        this.host = host;
        this.process = process;
        this.address = address;
        this.reports = reports;
        this.since = since;
    }

    boolean isSuspected(Instant now) {
        return now.isBefore(suspectedUntil);
    }

    Instance toInstance(Instant now) {
        return new Instance(id, host, process, load, startedHere, isSuspected(now));
    }
}
