package org.pleiad.groups.member;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.omg.FT.CheckpointableOperations;
import org.omg.FT.InvalidState;
import org.omg.FT.InvalidUpdate;
import org.omg.FT.NoStateAvailable;
import org.omg.FT.NoUpdateAvailable;
import org.omg.FT.UpdateableOperations;
import org.omg.PortableServer.Servant;

/**
 * The state of servants that implement {@code FT::Checkpointable} or {@code FT::Updateable} (CORBA 3.3 FT, 23.5), so that they need
 * no accessor. They are asked directly, not by requests.
 */
final class CheckpointableState implements StateAccessor<Servant> {
    /** Whether a servant has its state read and written this way. */
    static boolean isFor(Servant servant) {
        return servant instanceof CheckpointableOperations;
    }

    @Override
    public void write(Servant servant, OutputStream out) throws IOException {
        try {
            out.write(((CheckpointableOperations) servant).get_state());
        } catch (NoStateAvailable none) {
            throw new IOException(servant.getClass().getName() + " has no state to give (get_state)", none);
        }
    }

    @Override
    public void read(Servant servant, InputStream in) throws IOException {
        try {
            ((CheckpointableOperations) servant).set_state(in.readAllBytes());
        } catch (InvalidState refused) {
            throw new IOException(servant.getClass().getName() + " does not take the state (set_state)", refused);
        }
    }

    @Override
    public byte[] update(Servant servant) throws IOException {
        if (!(servant instanceof UpdateableOperations updateable)) {
            return null;
        }
        try {
            return updateable.get_update();
        } catch (NoUpdateAvailable none) {
            return null;
        }
    }

    @Override
    public void apply(Servant servant, byte[] update) throws IOException {
        if (!(servant instanceof UpdateableOperations updateable)) {
            throw new IOException(servant.getClass().getName() + " gets an update and takes states only");
        }
        try {
            updateable.set_update(update);
        } catch (InvalidUpdate refused) {
            throw new IOException(servant.getClass().getName() + " does not take the update (set_update)", refused);
        }
    }
}
