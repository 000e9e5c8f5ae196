package org.pleiad.naming;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.pleiad.naming.PleiadNaming.AdministrationPOA;
import org.pleiad.naming.PleiadNaming.NoSnapshot;
import org.pleiad.naming.PleiadNaming.Snapshot;
import org.pleiad.naming.PleiadNaming.SnapshotHelper;

/**
 * What a server does beside naming: gives snapshots away, one at a time. Called on any thread; its lock guards the snapshot
 * that is in use.
 */
final class Administrator extends AdministrationPOA {
    private final StoredNames stored;
    private final Activation activation;
    private final NamingConfig config;
    private final Clock clock;

    /** Guarded by this; {@code null} while there is none. */
    private SnapshotServant inUse;

    Administrator(StoredNames stored, Activation activation, NamingConfig config, Clock clock) {
        this.stored = stored;
        this.activation = activation;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public synchronized Snapshot take_snapshot() throws NoSnapshot {
        end(inUse);
        try {
            Optional<Path> file = stored.snapshot();
            if (file.isEmpty()) {
                throw new NoSnapshot("the server keeps its names " + stored.place() + "; use 'pleiad naming export'");
            }
            inUse = new SnapshotServant(this, file.get(), clock);
            return SnapshotHelper.narrow(activation.activate(inUse));
        } catch (IOException cannot) {
            throw new NoSnapshot("no copy of the names can be made: " + cannot);
        }
    }

    synchronized void end(SnapshotServant snapshot) {
        if (snapshot != null && snapshot == inUse) {
            inUse = null;
            activation.deactivate(snapshot);
            snapshot.delete();
        }
    }

    /** Ends a snapshot that was idle for too long. */
    synchronized void sweep() {
        if (inUse != null && inUse.lastUse().isBefore(clock.instant().minus(config.iteratorIdle()))) {
            end(inUse);
        }
    }

    /** Deletes the snapshot in use; the object adapter is gone already. */
    synchronized void close() {
        if (inUse != null) {
            inUse.delete();
            inUse = null;
        }
    }
}
