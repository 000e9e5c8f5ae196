package org.pleiad.omgapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Our API has all that the API jars of JacORB, GlassFish, openjdk-orb and Yoko have, but for the reviewed exclusions. A line of a
 * difference is {@code class}, {@code class kind}, {@code class extends type} or {@code class#member}.
 */
class PeerApiTest {
    private static final List<String> PEERS =
            List.of("jacorb-omgapi", "glassfish-corba-omgapi", "openjdk-orb", "yoko-spec-corba");

    private static List<String> missingFrom(ApiSet ours, ApiSet peer) {
        List<String> missing = new ArrayList<>();
        for (ClassApi theirs : peer.classes()) {
            ClassApi mine = ours.find(theirs.name()).orElse(null);
            if (mine == null) {
                missing.add(theirs.name());
            } else {
                compare(ours, peer, mine, theirs, missing);
            }
        }
        return missing;
    }

    private static void compare(ApiSet ours, ApiSet peer, ClassApi mine, ClassApi theirs, List<String> missing) {
        if (mine.isInterface() != theirs.isInterface()) {
            missing.add(mine.name() + " kind");
        }
        for (String parent : theirs.parents()) {
            if (parent.startsWith("org.omg.") && !ours.isSubtype(mine.name(), parent)) {
                missing.add(mine.name() + " extends " + parent);
            }
        }
        for (Map.Entry<String, Set<String>> member : theirs.members().entrySet()) {
            Set<String> exceptions = ours.findMember(mine, member.getKey()).orElse(null);
            if (exceptions == null) {
                missing.add(mine.name() + "#" + member.getKey());
            } else if (!userExceptions(ours, exceptions).equals(userExceptions(peer, member.getValue()))) {
                missing.add(mine.name() + "#" + member.getKey() + " throws " + String.join(", ", member.getValue()));
            }
        }
    }

    private static Set<String> userExceptions(ApiSet set, Set<String> exceptions) {
        return exceptions.stream()
                .filter(name -> !set.isSubtype(name, "org.omg.CORBA.SystemException"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasEverythingThatThePeersHave() throws IOException {
        ApiSet ours = ApiSet.of(Peers.ownClasses());
        Exclusions exclusions = Exclusions.load();
        Set<String> unexplained = new TreeSet<>();
        for (String peer : PEERS) {
            for (String difference : missingFrom(ours, ApiSet.of(Peers.jar(peer)))) {
                if (!exclusions.cover(difference)) {
                    unexplained.add(difference + " (" + peer + ")");
                }
            }
        }

        assertThat(String.join("\n", unexplained))
                .as("in a peer's API, but not in ours")
                .isEmpty();
        assertThat(exclusions.unused()).as("exclusions that exclude nothing").isEmpty();
        assertThat(exclusions.withoutReason()).as("exclusions without a reason").isEmpty();
    }

    @Test
    void knowsNoApplet() throws IOException {
        List<String> applets = new ArrayList<>();
        for (ClassApi type : ApiSet.of(Peers.ownClasses()).classes()) {
            type.members().keySet().stream()
                    .filter(signature -> signature.contains("java.applet"))
                    .forEach(signature -> applets.add(type.name() + "#" + signature));
        }

        assertThat(applets).isEmpty();
    }
}
