package org.pleiad.idl.messaging;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;

/**
 * The names that the implied IDL gives to what belongs to one request. Where a name is taken, {@code ami_} is put in, again
 * until it is not.
 *
 * @param reply the handler's operation for the result: {@code op}, {@code get_size}, {@code set_size}
 * @param failure the handler's operation for exceptions: {@code op_excep}
 * @param send the operation that sends: {@code sendc_op}, {@code sendc_get_size}
 */
public record ReplyNames(String reply, String failure, String send) {

    /**
     * The names for the requests that an interface declares; one-way operations have no reply and so no names.
     *
     * @return from the name of the request in GIOP
     */
    public static Map<String, ReplyNames> of(InterfaceDef face) {
        Set<String> taken = new HashSet<>();
        face.members().forEach(member -> taken.add(folded(member.identifier())));
        var names = new LinkedHashMap<String, ReplyNames>();
        for (InterfaceMember member : face.members()) {
            String identifier = member.identifier();
            if (member instanceof Operation operation) {
                if (!operation.oneway()) {
                    names.put(identifier, of(identifier, identifier, taken));
                }
            } else if (member instanceof Attribute attribute) {
                names.put("_get_" + identifier, of(free("", "get_" + identifier, taken), "get_" + identifier, taken));
                if (!attribute.readonly()) {
                    names.put(
                            "_set_" + identifier, of(free("", "set_" + identifier, taken), "set_" + identifier, taken));
                }
            }
        }
        return names;
    }

    private static ReplyNames of(String reply, String request, Set<String> taken) {
        return new ReplyNames(reply, free(reply + "_", "excep", taken), free("sendc_", request, taken));
    }

    /** The name made of the parts, with as many {@code ami_} between them as it takes to be free; takes it. */
    private static String free(String before, String name, Set<String> taken) {
        String inserted = "";
        while (!taken.add(folded(before + inserted + name))) {
            inserted += "ami_";
        }
        return before + inserted + name;
    }

    /** IDL identifiers that differ by case only are the same. */
    private static String folded(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }
}
