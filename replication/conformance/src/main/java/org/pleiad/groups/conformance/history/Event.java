package org.pleiad.groups.conformance.history;

import java.util.List;

/**
 * Something that a member or a client saw. Members are named with their incarnation, as {@code a@17}; requests are named
 * {@code client/number}, or empty if they have no name. Digests and replies are compared, no more.
 */
public sealed interface Event {

    /** How a call ended, as its client knows it. */
    enum Outcome {
        /** With a result. */
        OK,
        /** It was not executed. */
        NO,
        /** It may have been, or may yet be. */
        MAYBE
    }

    /**
     * A client calls.
     *
     * @param client one thread, that waits for an answer before its next call
     * @param request name of the request; a retry is no call of its own
     * @param nanos when, by a clock that all processes of the history share
     * @param object what is called, as a cell
     * @param operation what it shall do
     * @param argument with what
     */
    record Called(
            String client, String request, long nanos, long group, String object, String operation, String argument)
            implements Event {}

    /**
     * A call has ended.
     *
     * @param result of the call, or why there is none
     * @param position of the entry that had it executed; 0 if it is not known
     */
    record Answered(String client, String request, long nanos, Outcome outcome, String result, long position)
            implements Event {}

    /**
     * A member has executed.
     *
     * @param view version in which it did
     * @param index within the entry
     * @param reply what it answered
     * @param digest of its state afterwards
     */
    record Executed(
            String member, long group, int view, long position, int index, String request, String reply, String digest)
            implements Event {}

    /** A member has a new view. */
    record Viewed(String member, long group, int version, long position, List<String> members, String primary)
            implements Event {}

    /**
     * A member begins: with a new object, or with the state of another.
     *
     * @param position up to which all is in its state
     * @param index within the entry there
     * @param digest of its state
     */
    record Began(String member, long group, long position, int index, String digest) implements Event {}

    /** A member is none any more, or its process has been killed. */
    record Ended(String member, long group) implements Event {}

    /** A verdict: the member is out of all groups from a position on. */
    record Excluded(String member, long position) implements Event {}
}
