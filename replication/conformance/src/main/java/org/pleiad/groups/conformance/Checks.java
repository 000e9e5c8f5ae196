package org.pleiad.groups.conformance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What all checks have: a cluster, looked over at the end of each. */
abstract class Checks {
    Cluster cluster;

    protected abstract EngineHarness harness() throws Exception;

    @BeforeEach
    void open() throws Exception {
        cluster = new Cluster(harness());
    }

    @AfterEach
    void close() {
        try (Cluster all = cluster) {
            all.verify();
        }
    }
}
