package org.pleiad.observability.call;

import org.omg.CORBA.CompletionStatus;

/** What is known of a call, told bit by bit while it goes on. For one thread at a time. */
public final class CallFacts {
    /** How a call ended. */
    public enum Ending {
        /** Not yet. */
        NONE,
        NO_EXCEPTION,
        USER_EXCEPTION,
        SYSTEM_EXCEPTION,
        /** The call goes on at another object. */
        LOCATION_FORWARD,
        /** The call is made again. */
        TRANSPORT_RETRY
    }

    private final String operation;
    private String service = "";
    private boolean nameable;
    private String host = "";
    private int port;
    private Ending ending = Ending.NONE;
    private String exception = "";
    private String exceptionLabel = "";
    private int minor;
    private CompletionStatus completed;

    CallFacts(String operation) {
        this.operation = operation;
    }

    /** The operation as the request names it: chosen by the client, so no label of a meter unless {@link #nameable}. */
    public String operation() {
        return operation;
    }

    /** The interface as IDL writes it, {@code CosNaming::NamingContext}; empty if it is not known. */
    public String service() {
        return service;
    }

    void service(String scopedName) {
        service = scopedName;
    }

    /** Whether the operation exists, as far as can be told: others could be named without end by any client. */
    public boolean nameable() {
        return nameable;
    }

    void nameable(boolean exists) {
        nameable = exists;
    }

    /** Where the request goes; empty if that is not known. */
    public String host() {
        return host;
    }

    /** Port of {@link #host}; 0 if it is not known. */
    public int port() {
        return port;
    }

    void address(String to, int at) {
        host = to;
        port = at;
    }

    /** How the call ended. */
    public Ending ending() {
        return ending;
    }

    void ending(Ending how) {
        ending = how;
    }

    /** Repository id of the exception; empty if there was none. */
    public String exception() {
        return exception;
    }

    /** Minor code of a system exception. */
    public int minor() {
        return minor;
    }

    /** Completion status of a system exception; {@code null} if there was none. */
    public CompletionStatus completed() {
        return completed;
    }

    /** What the exception is called where few names are wanted. */
    String exceptionLabel() {
        return exceptionLabel;
    }

    void raised(CallFailure failure, KnownNames labels) {
        exception = failure.repositoryId();
        exceptionLabel = labels.admit(exception) ? exception : CallValues.OTHER;
        minor = failure.minor();
        completed = failure.completed();
    }
}
