package org.pleiad.groups.conformance;

import org.junit.jupiter.api.Nested;

/** All that an engine must pass: its module has a test class that extends this one, and says how its hosts come up and down. */
public abstract class EngineConformance {

    /** For subclasses. */
    protected EngineConformance() {}

    /** For one test. */
    protected abstract EngineHarness harness() throws Exception;

    /** One order, the same everywhere. */
    @Nested
    public class Order extends OrderChecks {
        @Override
        protected EngineHarness harness() throws Exception {
            return EngineConformance.this.harness();
        }
    }

    /** Hosts that die. */
    @Nested
    public class Crashes extends CrashChecks {
        @Override
        protected EngineHarness harness() throws Exception {
            return EngineConformance.this.harness();
        }
    }

    /** A state and the entries after it. */
    @Nested
    public class States extends StateChecks {
        @Override
        protected EngineHarness harness() throws Exception {
            return EngineConformance.this.harness();
        }
    }

    /** Hosts that come and go. */
    @Nested
    public class Membership extends MembershipChecks {
        @Override
        protected EngineHarness harness() throws Exception {
            return EngineConformance.this.harness();
        }
    }

    /** Barriers of readers. */
    @Nested
    public class Reading extends ReadingChecks {
        @Override
        protected EngineHarness harness() throws Exception {
            return EngineConformance.this.harness();
        }
    }

    /** Too much, and too few. */
    @Nested
    public class Bounds extends BoundChecks {
        @Override
        protected EngineHarness harness() throws Exception {
            return EngineConformance.this.harness();
        }
    }

    /** Logs that are kept. */
    @Nested
    public class Restarts extends RestartChecks {
        @Override
        protected EngineHarness harness() throws Exception {
            return EngineConformance.this.harness();
        }
    }
}
