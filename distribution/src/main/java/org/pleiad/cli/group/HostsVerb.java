package org.pleiad.cli.group;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pleiad.groups.PleiadGroups.DomainState;
import org.pleiad.groups.PleiadGroups.HostState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the hosts. */
@Command(
        name = "hosts",
        mixinStandardHelpOptions = true,
        description = "Shows the domain and its hosts: who lives, who leads, whose votes count.")
final class HostsVerb implements Callable<Integer> {

    @Mixin
    private Connection connection;

    @Mixin
    private Form form;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return connection.run(spec, (orb, host) -> {
            DomainState domain = host.status();
            HostState[] hosts = host.hosts();
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("domain", domain.domain);
            tree.put("engine", domain.engine);
            tree.put("asked", domain.host);
            tree.put("leader", domain.leader);
            tree.put("term", domain.term);
            tree.put("applied", domain.applied);
            tree.put("known", domain.known);
            tree.put("majority", domain.majority);
            tree.put("hosts", Stream.of(hosts).map(Shown::tree).toList());
            form.show(spec, tree, out -> {
                out.println("domain " + domain.domain + "  engine " + domain.engine + "  "
                        + (domain.leader.isEmpty()
                                ? "nobody leads"
                                : "led by " + domain.leader + " in term " + domain.term)
                        + (domain.majority ? "" : "  no majority")
                        + "  as " + domain.host + " sees it at position " + domain.applied);
                for (HostState each : hosts) {
                    Shown.line(each, out);
                }
            });
        });
    }
}
