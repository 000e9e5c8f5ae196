package org.pleiad.orb.giop;

import static java.util.Map.entry;

import java.util.Map;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/** System exceptions as the bodies of replies (CORBA 3.3 part 2, 9.4.3.2). */
public final class SystemExceptions {
    private static final String PREFIX = "IDL:omg.org/CORBA/";
    private static final String SUFFIX = ":1.0";
    private static final CompletionStatus[] COMPLETION = {
        CompletionStatus.COMPLETED_YES, CompletionStatus.COMPLETED_NO, CompletionStatus.COMPLETED_MAYBE
    };

    private static final Map<String, Maker> BY_NAME = Map.ofEntries(
            entry("ACTIVITY_COMPLETED", org.omg.CORBA.ACTIVITY_COMPLETED::new),
            entry("ACTIVITY_REQUIRED", org.omg.CORBA.ACTIVITY_REQUIRED::new),
            entry("BAD_CONTEXT", org.omg.CORBA.BAD_CONTEXT::new),
            entry("BAD_INV_ORDER", org.omg.CORBA.BAD_INV_ORDER::new),
            entry("BAD_OPERATION", org.omg.CORBA.BAD_OPERATION::new),
            entry("BAD_PARAM", org.omg.CORBA.BAD_PARAM::new),
            entry("BAD_QOS", org.omg.CORBA.BAD_QOS::new),
            entry("BAD_TYPECODE", org.omg.CORBA.BAD_TYPECODE::new),
            entry("CODESET_INCOMPATIBLE", org.omg.CORBA.CODESET_INCOMPATIBLE::new),
            entry("COMM_FAILURE", org.omg.CORBA.COMM_FAILURE::new),
            entry("DATA_CONVERSION", org.omg.CORBA.DATA_CONVERSION::new),
            entry("FREE_MEM", org.omg.CORBA.FREE_MEM::new),
            entry("IMP_LIMIT", org.omg.CORBA.IMP_LIMIT::new),
            entry("INITIALIZE", org.omg.CORBA.INITIALIZE::new),
            entry("INTERNAL", org.omg.CORBA.INTERNAL::new),
            entry("INTF_REPOS", org.omg.CORBA.INTF_REPOS::new),
            entry("INVALID_ACTIVITY", org.omg.CORBA.INVALID_ACTIVITY::new),
            entry("INVALID_TRANSACTION", org.omg.CORBA.INVALID_TRANSACTION::new),
            entry("INV_FLAG", org.omg.CORBA.INV_FLAG::new),
            entry("INV_IDENT", org.omg.CORBA.INV_IDENT::new),
            entry("INV_OBJREF", org.omg.CORBA.INV_OBJREF::new),
            entry("INV_POLICY", org.omg.CORBA.INV_POLICY::new),
            entry("MARSHAL", org.omg.CORBA.MARSHAL::new),
            entry("NO_IMPLEMENT", org.omg.CORBA.NO_IMPLEMENT::new),
            entry("NO_MEMORY", org.omg.CORBA.NO_MEMORY::new),
            entry("NO_PERMISSION", org.omg.CORBA.NO_PERMISSION::new),
            entry("NO_RESOURCES", org.omg.CORBA.NO_RESOURCES::new),
            entry("NO_RESPONSE", org.omg.CORBA.NO_RESPONSE::new),
            entry("OBJECT_NOT_EXIST", org.omg.CORBA.OBJECT_NOT_EXIST::new),
            entry("OBJ_ADAPTER", org.omg.CORBA.OBJ_ADAPTER::new),
            entry("PERSIST_STORE", org.omg.CORBA.PERSIST_STORE::new),
            entry("REBIND", org.omg.CORBA.REBIND::new),
            entry("THREAD_CANCELLED", org.omg.CORBA.THREAD_CANCELLED::new),
            entry("TIMEOUT", org.omg.CORBA.TIMEOUT::new),
            entry("TRANSACTION_MODE", org.omg.CORBA.TRANSACTION_MODE::new),
            entry("TRANSACTION_REQUIRED", org.omg.CORBA.TRANSACTION_REQUIRED::new),
            entry("TRANSACTION_ROLLEDBACK", org.omg.CORBA.TRANSACTION_ROLLEDBACK::new),
            entry("TRANSACTION_UNAVAILABLE", org.omg.CORBA.TRANSACTION_UNAVAILABLE::new),
            entry("TRANSIENT", org.omg.CORBA.TRANSIENT::new),
            entry("UNKNOWN", org.omg.CORBA.UNKNOWN::new));

    private SystemExceptions() {}

    private interface Maker {
        SystemException make(String reason, int minor, CompletionStatus completed);
    }

    /** The repository id of an exception; that of {@code UNKNOWN} for a class that the standard lacks. */
    public static String repositoryId(SystemException exception) {
        Class<?> type = exception.getClass();
        boolean standard =
                type.getPackage() == SystemException.class.getPackage() && BY_NAME.containsKey(type.getSimpleName());
        return PREFIX + (standard ? type.getSimpleName() : "UNKNOWN") + SUFFIX;
    }

    /** Writes repository id, minor code and completion status. */
    public static void write(CdrWriter out, SystemException exception) {
        out.writeString(repositoryId(exception));
        out.writeLong(exception.minor);
        out.writeLong(exception.completed.value());
    }

    /**
     * Reads an exception; one that the standard does not know becomes {@code UNKNOWN}.
     *
     * @throws org.omg.CORBA.MARSHAL if it is malformed
     */
    public static SystemException read(CdrReader in) {
        String id = in.readString();
        int minor = in.readLong();
        int completed = in.readLong();
        if (completed < 0 || completed >= COMPLETION.length) {
            throw Minor.MALFORMED_HEADER.exception(
                    in.completion(), "completion status " + Integer.toUnsignedLong(completed) + " does not exist");
        }
        if (!id.startsWith(PREFIX) || !id.endsWith(SUFFIX) || id.length() < PREFIX.length() + SUFFIX.length()) {
            return Minor.NONSTANDARD_SYSTEM_EXCEPTION.exception(COMPLETION[completed], id);
        }
        Maker maker = BY_NAME.get(id.substring(PREFIX.length(), id.length() - SUFFIX.length()));
        if (maker == null) {
            return Minor.NONSTANDARD_SYSTEM_EXCEPTION.exception(COMPLETION[completed], id);
        }
        SystemException bare = maker.make("raised by the server", minor, COMPLETION[completed]);
        return Minor.of(bare)
                .map(known -> maker.make("raised by the server: " + known.meaning(), minor, bare.completed))
                .orElse(bare);
    }
}
