package org.pleiad.observability.call;

import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;

/** The exception of a call as an observation's error; it has no stack trace, since it was not raised here. */
public final class CallFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String STANDARD = "IDL:omg.org/CORBA/";

    private final String repositoryId;
    private final int minor;
    private final transient CompletionStatus completed;

    private CallFailure(String repositoryId, int minor, CompletionStatus completed) {
        super(
                completed == null
                        ? repositoryId
                        : String.format("%s minor 0x%08x %s", repositoryId, minor, word(completed)),
                null,
                false,
                false);
        this.repositoryId = repositoryId;
        this.minor = minor;
        this.completed = completed;
    }

    /** A user exception. */
    static CallFailure user(String repositoryId) {
        return new CallFailure(repositoryId, 0, null);
    }

    /** A system exception, from the any that interceptors are given. */
    static CallFailure system(String repositoryId, Any exception) {
        if (!repositoryId.startsWith(STANDARD)) {
            return user(repositoryId);
        }
        InputStream in = exception.create_input_stream();
        in.read_string();
        int minor = in.read_ulong();
        return new CallFailure(repositoryId, minor, CompletionStatus.from_int(in.read_ulong()));
    }

    /** {@code COMPLETED_NO} and its like. */
    static String word(CompletionStatus status) {
        return status == CompletionStatus.COMPLETED_YES
                ? "COMPLETED_YES"
                : status == CompletionStatus.COMPLETED_NO ? "COMPLETED_NO" : "COMPLETED_MAYBE";
    }

    /** Id of the exception. */
    public String repositoryId() {
        return repositoryId;
    }

    /** Minor code of a system exception. */
    public int minor() {
        return minor;
    }

    /** Completion status of a system exception; {@code null} for a user exception. */
    public CompletionStatus completed() {
        return completed;
    }
}
