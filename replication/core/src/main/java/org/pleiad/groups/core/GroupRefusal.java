package org.pleiad.groups.core;

import java.util.Optional;

/** Why a group did not answer. */
public final class GroupRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Reason {
        /** There is no such group, or no more. */
        UNKNOWN_GROUP(false),
        /** This host is no member, or not the primary where only that one executes; {@link GroupRefusal#ask} names one to ask. */
        NOT_A_MEMBER(false),
        /** The group has no members now. */
        NO_MEMBERS(false),
        /** This host is not in the majority component, or was excluded. */
        NO_MAJORITY(false),
        /** Too much waits. */
        OVERLOADED(false),
        /** The request came after the time in which it may be repeated, so nobody knows whether it was executed. */
        EXPIRED(true),
        /** It was put into the order, and nobody can say what became of it; a repetition with the same id will tell. */
        UNKNOWN(true),
        /** The primary changed meanwhile: its work was thrown away. */
        SUPERSEDED(false),
        /** It is longer than an entry of the log may be; the message names the limit, and the setting where there is one. */
        TOO_LARGE(false),
        /** What was asked cannot be, as a second member at the same host. */
        INVALID(false);

        private final boolean mayBeExecuted;

        Reason(boolean mayBeExecuted) {
            this.mayBeExecuted = mayBeExecuted;
        }
    }

    private final Reason reason;

    // a member id is no serializable thing, and a refusal leaves no process
    private final transient Optional<MemberId> ask;

    /** A refusal; the message says what to do where anything can be done. */
    public GroupRefusal(Reason reason, String message) {
        this(reason, message, Optional.empty());
    }

    /** A refusal by a host that knows which member would not refuse. */
    public GroupRefusal(Reason reason, String message, Optional<MemberId> ask) {
        super(message);
        this.reason = reason;
        this.ask = ask;
    }

    /** What is the matter. */
    public Reason reason() {
        return reason;
    }

    /** The member to ask instead, as far as this host knows: the primary, where there is one. */
    public Optional<MemberId> ask() {
        return ask;
    }

    /** Whether the request may be, or have been, executed. */
    public boolean mayBeExecuted() {
        return reason.mayBeExecuted;
    }
}
