package org.pleiad.orb.cdr;

import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/**
 * How client and server agree on code sets: the client chooses from what the server's reference offers and tells the
 * choice in the {@code CodeSets} service context of its requests (CORBA 3.3 part 2, 7.10.2.5 and 7.10.2.6).
 *
 * <p>We speak ISO 8859-1 and UTF-8 for char and UTF-16 for wchar. Without a code set in common for char there is no
 * call; without one for wchar only wide characters fail.
 */
public final class CodeSetNegotiation {

    /** The id of the service context, {@code IOP::CodeSets}. */
    public static final int CONTEXT_ID = 1;

    private CodeSetNegotiation() {}

    /**
     * The client's choice.
     *
     * @param client what this side speaks
     * @param server from the server's reference
     * @throws org.omg.CORBA.CODESET_INCOMPATIBLE if there is no code set in common for char
     */
    public static CodeSets choose(CodeSetComponent client, CodeSetComponent server) {
        int forChar = choose(
                client.nativeForChar(), client.conversionForChar(), server.nativeForChar(), server.conversionForChar());
        int forWchar = choose(
                client.nativeForWchar(),
                client.conversionForWchar(),
                server.nativeForWchar(),
                server.conversionForWchar());
        return new CodeSets(
                charCodeSet(forChar), forWchar == WcharCodeSet.UTF_16.id() ? WcharCodeSet.UTF_16 : WcharCodeSet.NONE);
    }

    /** The common code set, in the standard's order of preference; 0 if there is none. */
    private static int choose(
            int clientNative, List<Integer> clientConversion, int serverNative, List<Integer> serverConversion) {
        if (clientNative == serverNative || clientConversion.contains(serverNative)) {
            return serverNative;
        }
        if (serverConversion.contains(clientNative)) {
            return clientNative;
        }
        return serverConversion.stream()
                .filter(clientConversion::contains)
                .findFirst()
                .orElse(0);
    }

    /**
     * What to use with a reference that offers nothing, such as one made from {@code corbaloc}.
     *
     * @param assumeUtf16 whether to take UTF-16 for granted, as other ORBs can be told to; else wide characters fail
     */
    public static CodeSets withoutComponent(boolean assumeUtf16) {
        return new CodeSets(CharCodeSet.ISO_8859_1, assumeUtf16 ? WcharCodeSet.UTF_16 : WcharCodeSet.NONE);
    }

    /** The data of the service context for a choice. */
    public static byte[] encodeContext(CodeSets choice) {
        return Encapsulation.write(out -> {
            out.writeLong(choice.forChar().id());
            out.writeLong(choice.forWchar().id());
        });
    }

    /**
     * The choice in the data of a service context. 0 for char stands for ISO 8859-1, 0 for wchar for none.
     *
     * @throws org.omg.CORBA.MARSHAL if it is malformed
     * @throws org.omg.CORBA.CODESET_INCOMPATIBLE if we do not speak what was chosen
     */
    public static CodeSets decodeContext(byte[] encapsulation) {
        CdrReader in = Encapsulation.read(encapsulation);
        int forChar = in.readLong();
        int forWchar = in.readLong();
        if (forWchar != WcharCodeSet.UTF_16.id() && forWchar != WcharCodeSet.NONE.id()) {
            throw incompatible("wchar", forWchar);
        }
        return new CodeSets(
                forChar == 0 ? CharCodeSet.ISO_8859_1 : charCodeSet(forChar),
                forWchar == 0 ? WcharCodeSet.NONE : WcharCodeSet.UTF_16);
    }

    private static CharCodeSet charCodeSet(int id) {
        for (CharCodeSet codeSet : List.of(CharCodeSet.ISO_8859_1, CharCodeSet.UTF_8)) {
            if (codeSet.id() == id) {
                return codeSet;
            }
        }
        throw incompatible("char", id);
    }

    private static RuntimeException incompatible(String type, int id) {
        return Minor.NO_CODE_SET_IN_COMMON.exception(
                CompletionStatus.COMPLETED_NO,
                id == 0 ? "for " + type : String.format("the peer chose 0x%08x for %s", id, type));
    }
}
