package org.pleiad.groups.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * One replica of an object, as the core sees it. Its methods are called one at a time, on the group's own executor; a request has
 * ended before the next one begins.
 */
public interface Member {

    /**
     * Executes a request.
     *
     * @param cause what it may know of time, chance and other objects
     * @param done is told of the answer, once, by any thread, and must be told: a failure is an answer, too
     */
    void execute(Cause cause, Request request, Consumer<byte[]> done);

    /** Executes a request that changes nothing, outside of the order. */
    void read(Request request, Consumer<byte[]> done);

    /**
     * The state, as it is now. The stage of capturing is on the group's executor; what it returns is written by another thread
     * while further requests are executed, so it must not change any more, or be a copy.
     */
    State state();

    /** Takes another member's state in place of its own. */
    void install(InputStream state) throws IOException;

    /** What has changed since the state or update before it; the whole state where the object cannot say it. */
    byte[] update() throws IOException;

    /** Takes another member's update. */
    void apply(byte[] update) throws IOException;

    /** A new view, in order with the requests. */
    void view(View view);

    /** It is a member no more, and nothing is called any more. */
    void left(String reason);

    /** A state that stays as it was when it was captured. */
    @FunctionalInterface
    interface State {
        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes members; called on the group's executor when this host becomes one, or is one after a restart. */
    @FunctionalInterface
    interface Factory {
        /** A member in the state that a new object has. */
        Member create(GroupInfo group);
    }
}
