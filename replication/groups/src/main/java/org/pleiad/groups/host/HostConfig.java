package org.pleiad.groups.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pleiad.groups.spi.DomainConfig.Limits;
import org.pleiad.groups.spi.DomainConfig.Timing;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;

/**
 * How a process is a host of a domain.
 *
 * @param domain which one
 * @param self name and addresses; a process that comes back without its log gets a number behind the name, as {@code a#2}
 * @param founders the hosts that the domain begins with, this one among them; empty for one that joins later
 * @param contacts {@code host:port} of ORBs of hosts to ask for admission; where there are none, the founders are asked
 * @param engine which brings the order about, as {@code microraft}
 * @param settings of the engine
 * @param directory where the log is kept; empty: in memory
 * @param timing of the engine
 * @param limits of what waits
 * @param leases how long hosts may be silent
 * @param naming URL of a naming context in which the leader binds references of groups
 */
public record HostConfig(
        DomainId domain,
        HostAddress self,
        List<HostAddress> founders,
        List<String> contacts,
        String engine,
        Map<String, String> settings,
        Optional<Path> directory,
        Timing timing,
        Limits limits,
        Leases leases,
        Optional<String> naming) {

    public HostConfig {
        founders = List.copyOf(founders);
        contacts = List.copyOf(contacts);
        settings = Map.copyOf(settings);
        if (founders.isEmpty() && contacts.isEmpty()) {
            throw new IllegalArgumentException("host " + self.id() + " of domain " + domain
                    + " knows no other: name the hosts that the domain begins with, or one to join");
        }
        if (!founders.isEmpty() && founders.stream().noneMatch(host -> host.id().equals(self.id()))) {
            throw new IllegalArgumentException("host " + self.id() + " is not among the hosts that domain " + domain
                    + " begins with, " + founders + ": name it there, or let it join one of them");
        }
    }

    /** ORBs of hosts to talk to before the domain is known. */
    List<String> others() {
        if (!contacts.isEmpty()) {
            return contacts;
        }
        return founders.stream()
                .filter(host -> !host.id().equals(self.id()))
                .map(HostAddress::orb)
                .toList();
    }
}
