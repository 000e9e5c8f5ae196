package org.pleiad.cli.naming;

import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.ORB;
import org.pleiad.naming.client.Found;
import org.pleiad.naming.client.ReferenceOutline;
import org.pleiad.naming.client.TreeWalk;
import picocli.CommandLine.Option;

/** How far a walk goes and what is shown of what it finds; options of the verbs that walk. */
final class Walking {

    @Option(
            names = {"-l", "--long"},
            description = "Types and addresses, too; that is one call more for each object")
    private boolean detailed;

    @Option(names = "--follow", description = "Walk into contexts of other servers, too")
    private boolean follow;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10000000",
            description = "End with an error after so many names; ${DEFAULT-VALUE} unless given")
    private long limit;

    TreeWalk.Options options(int depth) {
        return TreeWalk.Options.DEFAULT
                .withDepth(depth)
                .withMostNames(limit)
                .withResolve(detailed)
                .withFollow(follow);
    }

    String text(ORB orb, Found found, String name) {
        var text = new StringBuilder(name).append(found.isContext() ? "/" : "");
        switch (found.kind()) {
            case AGAIN ->
                text.append("  (the same as ")
                        .append(found.note().isEmpty() ? "the first one" : found.note())
                        .append(')');
            case ELSEWHERE -> text.append("  (in another server)");
            case UNREACHABLE ->
                text.append("  (does not answer: ").append(found.note()).append(')');
            default -> {
                // nothing to be said
            }
        }
        if (detailed && found.reference() != null) {
            ReferenceOutline outline = Names.outline(orb, found.reference());
            text.append("  ").append(outline.type()).append("  ").append(outline.address());
        }
        return text.toString();
    }

    Map<String, Object> json(ORB orb, Found found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", found.name());
        json.put("type", found.isContext() ? "context" : "object");
        switch (found.kind()) {
            case AGAIN -> json.put("same", found.note());
            case ELSEWHERE -> json.put("elsewhere", true);
            case UNREACHABLE -> json.put("trouble", found.note());
            default -> {
                // nothing to be said
            }
        }
        if (detailed && found.reference() != null) {
            ReferenceOutline outline = Names.outline(orb, found.reference());
            json.put("interface", outline.type());
            json.put("address", outline.address());
            json.put("reference", orb.object_to_string(found.reference()));
        }
        return json;
    }
}
