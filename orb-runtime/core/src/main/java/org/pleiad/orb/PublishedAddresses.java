package org.pleiad.orb;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.config.OrbConfig;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.InternetEndpoint;
import org.pleiad.orb.transport.TcpEndpoint;

/**
 * What references say for the addresses that are listened on: clients may have to use another host and port, where address
 * translation or a container's network lies between; and "all addresses" is none that one can connect to.
 */
final class PublishedAddresses {
    private final OrbConfig config;

    PublishedAddresses(OrbConfig config) {
        this.config = config;
    }

    /**
     * The addresses for references, in order.
     *
     * @param bound listened on, with their real ports
     * @throws org.omg.CORBA.BAD_PARAM if more are to be published than listened on, and those beyond lack host or port
     */
    List<Endpoint> of(List<Endpoint> bound) {
        List<Endpoint> published = new ArrayList<>();
        int tcpIndex = 0;
        for (Endpoint endpoint : bound) {
            if (endpoint instanceof InternetEndpoint bare) {
                published.addAll(asPublished(bare, tcpIndex++));
            } else {
                published.add(endpoint);
            }
        }
        for (TcpEndpoint further : beyond(tcpIndex)) {
            if (further.host().isEmpty() || further.port() == 0) {
                throw Minor.BAD_SETTING.exception(
                        CompletionStatus.COMPLETED_NO,
                        "the published address " + further + " needs both host and port, since it is none of the "
                                + tcpIndex + " listened on");
            }
            published.add(further);
        }
        return List.copyOf(published);
    }

    private List<TcpEndpoint> beyond(int count) {
        List<TcpEndpoint> configured = config.published();
        return configured.subList(Math.min(count, configured.size()), configured.size());
    }

    private List<InternetEndpoint> asPublished(InternetEndpoint bound, int index) {
        TcpEndpoint configured =
                index < config.published().size() ? config.published().get(index) : new TcpEndpoint("", 0);
        int port = configured.port() == 0 ? bound.port() : configured.port();
        String host = configured.host().isEmpty() ? config.publishedHost() : configured.host();
        if (!host.isEmpty()) {
            return List.of(bound.at(host, port));
        }
        return hosts(bound.host()).stream()
                .<InternetEndpoint>map(each -> bound.at(each, port))
                .toList();
    }

    private static List<String> hosts(String bound) {
        return switch (bound) {
            case "0.0.0.0" -> List.of(own(Inet4Address.class::isInstance).orElse("127.0.0.1"));
            case "::", "0:0:0:0:0:0:0:0" -> ofBothKinds();
            default -> List.of(bound);
        };
    }

    private static List<String> ofBothKinds() {
        List<String> hosts = new ArrayList<>();
        own(Inet4Address.class::isInstance).ifPresent(hosts::add);
        own(Inet6Address.class::isInstance).ifPresent(hosts::add);
        return hosts.isEmpty() ? List.of("::1") : hosts;
    }

    /** An address of this machine that other machines might know. */
    private static Optional<String> own(Predicate<InetAddress> kind) {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(PublishedAddresses::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .filter(kind)
                    .map(InetAddress::getHostAddress)
                    .map(text -> text.replaceFirst("%.*", ""))
                    .findFirst();
        } catch (SocketException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUp(NetworkInterface each) {
        try {
            return each.isUp();
        } catch (SocketException gone) {
            return false;
        }
    }
}
