package org.pleiad.orb.security;

import java.security.MessageDigest;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.security.sas.GssUp;
import org.pleiad.orb.security.sas.Identity;
import org.pleiad.orb.security.sas.SasMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out from the security context of a request who calls (CORBA 3.3 part 2, 10.2). No context is remembered for clients
 * to come back to. Nobody may speak for others: identity tokens other than those for oneself are refused. Called by the
 * dispatcher on the threads of requests.
 */
public final class Authentication {
    private static final Logger AUDIT = LoggerFactory.getLogger("org.pleiad.orb.audit");

    /** How long a password once found right stays so on its connection. */
    private static final long TRUST_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final PasswordVerifier verifier;
    private final boolean takePlain;

    /** @param takePlain whether passwords are taken over connections without TLS */
    public Authentication(PasswordVerifier verifier, boolean takePlain) {
        this.verifier = verifier;
        this.takePlain = takePlain;
    }

    /**
     * A token that was found right, for the requests that follow on the same connection.
     *
     * @param until on the scale of {@link System#nanoTime}
     */
    public record Proven(byte[] token, Caller caller, long until) {
        private boolean holdsFor(byte[] other) {
            return until - System.nanoTime() > 0 && MessageDigest.isEqual(token, other);
        }
    }

    /** Why a client is not believed, with what the reply tells it. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient SystemException exception;
        private final transient ServiceContext context;

        Refused(SystemException exception, SasMessage.ContextError error) {
            super(exception.getMessage(), exception, false, false);
            this.exception = exception;
            this.context = error.encode();
        }

        /** What the client gets. */
        public SystemException exception() {
            return exception;
        }

        /** The service context of the reply. */
        public ServiceContext context() {
            return context;
        }
    }

    /**
     * Who calls.
     *
     * @param context of the request, of the id {@link SasMessage#CONTEXT_ID}
     * @param known the caller as the connection tells
     * @param encrypted whether the connection is under TLS
     * @param before what this returned for an earlier request of the connection; {@code null}: nothing
     * @return {@code null}: the context says nothing beyond what is known
     * @throws Refused if the client is not who it says
     * @throws org.omg.CORBA.MARSHAL if the context is malformed
     */
    public Proven check(ServiceContext context, Caller known, boolean encrypted, Proven before) {
        SasMessage message = SasMessage.decode(context);
        if (message instanceof SasMessage.MessageInContext lost) {
            throw refused(
                    lost.contextId(), SasMessage.ContextError.NO_CONTEXT, "this server remembers no contexts", known);
        }
        if (!(message instanceof SasMessage.EstablishContext establish)) {
            throw Minor.MALFORMED_SECURITY_CONTEXT.exception(
                    CompletionStatus.COMPLETED_NO, "clients do not send " + message);
        }
        if (establish.identity().type() != Identity.NONE) {
            throw refused(
                    establish.contextId(),
                    SasMessage.ContextError.INVALID_EVIDENCE,
                    "nobody may speak for others here",
                    known);
        }
        byte[] token = establish.authentication();
        if (token.length == 0) {
            return null;
        }
        if (before != null && before.holdsFor(token)) {
            return before;
        }
        return verified(establish.contextId(), token, known, encrypted);
    }

    private Proven verified(long contextId, byte[] token, Caller known, boolean encrypted) {
        if (!encrypted && !takePlain) {
            throw refused(
                    contextId, SasMessage.ContextError.INVALID_MECHANISM, "passwords are taken over TLS only", known);
        }
        GssUp given = GssUp.decode(token);
        Caller caller = new Caller("user:" + given.user(), Caller.Proof.PASSWORD, known.address());
        if (!verifier.isRight(given.user(), given.password())) {
            throw refused(contextId, SasMessage.ContextError.INVALID_EVIDENCE, "user or password is wrong", caller);
        }
        return new Proven(token, caller, System.nanoTime() + TRUST_NANOS);
    }

    private static Refused refused(long contextId, int major, String why, Caller who) {
        AUDIT.warn("not believed: {}: {}", AccessControl.printable(who.toString()), why);
        return new Refused(
                Minor.NOT_AUTHENTICATED.exception(CompletionStatus.COMPLETED_NO, why),
                new SasMessage.ContextError(contextId, major, 1));
    }
}
