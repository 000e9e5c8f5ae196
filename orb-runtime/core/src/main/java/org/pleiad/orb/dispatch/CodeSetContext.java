package org.pleiad.orb.dispatch;

import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CharCodeSet;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.cdr.WcharCodeSet;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.transport.ServerConnection;

/** The service context in which a client says which code sets it uses (CORBA 3.3 part 2, 7.10.2.5). */
final class CodeSetContext {
    /** {@code IOP::CodeSets}. */
    private static final int ID = 1;

    private CodeSetContext() {}

    /**
     * The code sets of a request: its own, else those that its connection had before, else the fallback.
     *
     * @param connection {@code null} for a caller in this process
     */
    static CodeSets agreed(ServiceContexts contexts, ServerConnection connection) {
        CodeSets announced = find(contexts);
        if (announced != null) {
            if (connection != null && !announced.equals(ConnectionState.codeSets(connection))) {
                ConnectionState.of(connection).codeSets(announced);
            }
            return announced;
        }
        CodeSets earlier = connection == null ? null : ConnectionState.codeSets(connection);
        return earlier == null ? CodeSets.DEFAULT : earlier;
    }

    /**
     * What the client announced, or {@code null} if this request says nothing.
     *
     * @throws org.omg.CORBA.CODESET_INCOMPATIBLE if it uses code sets that we did not offer
     */
    private static CodeSets find(ServiceContexts contexts) {
        ServiceContext context = contexts.find(ID);
        if (context == null) {
            return null;
        }
        CdrReader in = Encapsulation.read(context.data());
        return new CodeSets(charCodeSet(in.readLong()), wcharCodeSet(in.readLong()));
    }

    private static CharCodeSet charCodeSet(int id) {
        if (id == CharCodeSet.UTF_8.id()) {
            return CharCodeSet.UTF_8;
        }
        // 0: the client says nothing about char, so the standard's fallback holds
        if (id == CharCodeSet.ISO_8859_1.id() || id == 0) {
            return CharCodeSet.ISO_8859_1;
        }
        throw incompatible("char", id);
    }

    private static WcharCodeSet wcharCodeSet(int id) {
        if (id == WcharCodeSet.UTF_16.id()) {
            return WcharCodeSet.UTF_16;
        }
        if (id == 0) {
            return WcharCodeSet.NONE;
        }
        throw incompatible("wchar", id);
    }

    private static RuntimeException incompatible(String type, int id) {
        return Minor.NO_CODE_SET_IN_COMMON.exception(
                CompletionStatus.COMPLETED_NO, String.format("the client sends %s in code set 0x%08x", type, id));
    }
}
