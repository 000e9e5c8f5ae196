package org.pleiad.groups.services;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.pleiad.groups.core.Cause;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One replica of a service as a member of their group: changes come in order as octets, and its state goes to others as a stream.
 * Called by the group's executor.
 *
 * @param <S> its state, which nothing but changes changes, and which any thread reads
 */
abstract class ServiceMember<S> implements Member {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceMember.class);

    /** The answer to a change that was not made. */
    static final byte NO = 0;

    /** First octet of the answer to one that was; more may follow. */
    static final byte YES = 1;

    private static final byte[] NOT_MADE = {NO};
    private static final int BUFFER = 64 << 10;

    private final String what;
    private final int format;
    private S state;

    /**
     * A replica with nothing in it.
     *
     * @param what for messages, as "the names"
     * @param format of its states; those of another are refused
     */
    ServiceMember(String what, int format, S empty) {
        this.what = what;
        this.format = format;
        this.state = empty;
    }

    /** Its state now. */
    final S now() {
        return state;
    }

    /** Makes a change; its answer. One that cannot be read changes nothing. */
    abstract byte[] make(Cause cause, byte[] change) throws IOException;

    /** A copy that does not change, and that is written by another thread. */
    abstract S copy(S original);

    /** Writes a copy. */
    abstract void write(S copy, DataOutputStream to) throws IOException;

    abstract S read(DataInputStream from) throws IOException;

    /** A copy was written, or will not be. */
    void done(S copy) {
        // nothing is held for it
    }

    /** It is a member now, and this is its state; perhaps the same as before. */
    abstract void shown(S shown);

    /** It is a member no more. */
    void gone() {
        // what it has can still be read
    }

    @Override
    public final void execute(Cause cause, Request request, Consumer<byte[]> done) {
        byte[] answer = NOT_MADE;
        try {
            answer = make(cause, request.content());
        } catch (IOException | IllegalArgumentException unreadable) {
            // the same octets at all replicas, so all of them change nothing
            LOG.warn("a change of {} at {} cannot be read and is passed over", what, cause.position(), unreadable);
        }
        done.accept(answer);
    }

    /** Whoever asks wants to know that this replica is up to date. */
    @Override
    public final void read(Request request, Consumer<byte[]> done) {
        done.accept(new byte[] {YES});
    }

    @Override
    public final State state() {
        S copy = copy(state);
        return to -> {
            try {
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, BUFFER));
                out.writeInt(format);
                write(copy, out);
                out.flush();
            } finally {
                done(copy);
            }
        };
    }

    @Override
    public final void install(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, BUFFER));
        int found = in.readInt();
        if (found != format) {
            throw new IOException(
                    "a state of " + what + " in format " + found + "; this version reads format " + format);
        }
        state = read(in);
        shown(state);
    }

    @Override
    public final byte[] update() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        state().writeTo(octets);
        return octets.toByteArray();
    }

    @Override
    public final void apply(byte[] update) throws IOException {
        install(new ByteArrayInputStream(update));
    }

    @Override
    public void view(View view) {
        shown(state);
    }

    @Override
    public final void left(String reason) {
        LOG.warn("this replica of {} is out of its group: {}", what, reason);
        gone();
    }
}
