package org.pleiad.groups.ft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pleiad.groups.ft.TestDomain.TYPE;
import static org.pleiad.groups.ft.TestDomain.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.SystemException;
import org.omg.CosNotifyComm.StructuredPushConsumerHelper;
import org.omg.FT.FaultNotifier;
import org.omg.FT.FaultNotifierHelper;
import org.omg.FT.Property;
import org.omg.FT.ReplicationManager;
import org.omg.FT.ReplicationManagerHelper;
import org.pleiad.groups.ft.ledgers.Ledger;
import org.pleiad.groups.ft.ledgers.LedgerHelper;
import org.pleiad.groups.ft.property.FtProperty;
import org.pleiad.groups.ft.property.GroupProperties;
import org.pleiad.groups.ft.property.Names;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.policy.Policies;

/** Three hosts in processes of their own, on the engine that processes have, administered by the standard's interfaces. */
class FtProcessesIT {
    private static final List<String> NAMES = List.of("a", "b", "c");

    @TempDir
    private Path directory;

    private final Map<String, FtProcess> processes = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private Pleiad client;
    private ReplicationManager manager;

    @BeforeEach
    void start() throws Exception {
        List<ServerSocket> reserved = new ArrayList<>();
        for (String name : NAMES) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            reserved.add(socket);
            addresses.put(name, "127.0.0.1:" + socket.getLocalPort());
        }
        for (ServerSocket socket : reserved) {
            socket.close();
        }
        String hosts = addresses.entrySet().stream().map(Object::toString).collect(Collectors.joining(","));
        for (String name : NAMES) {
            processes.put(name, FtProcess.start(directory.resolve(name + ".log"), name, hosts));
        }
        String all = addresses.values().stream()
                .map(address -> "iiop:1.2@" + address)
                .collect(Collectors.joining(",", "corbaloc:", "/"));
        client = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .initialReference("ReplicationManager", all + FtServices.MANAGER_KEY)
                .initialReference("FaultNotifier", all + FtServices.NOTIFIER_KEY)
                .build();
        for (FtProcess process : processes.values()) {
            process.awaitReady();
        }
        manager = ReplicationManagerHelper.narrow(client.orb().resolve_initial_references("ReplicationManager"));
    }

    @AfterEach
    void stop() throws Exception {
        for (FtProcess process : processes.values()) {
            process.kill();
        }
        client.close();
    }

    private String logs() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String name : NAMES) {
            all.append("---- ").append(name).append('\n').append(Files.readString(directory.resolve(name + ".log")));
        }
        return all.toString();
    }

    private Property number(FtProperty property, int value) {
        return GroupProperties.number(client.orb(), property, value);
    }

    private List<String> locations(org.omg.CORBA.Object group) throws Exception {
        try {
            return Arrays.stream(manager.locations_of_members(group))
                    .map(Names::text)
                    .sorted()
                    .toList();
        } catch (SystemException notNow) {
            return List.of();
        }
    }

    @Test
    void aKilledProcessIsReportedAndItsMemberMadeAnewAtTheThirdHost() throws Exception {
        try {
            org.omg.CORBA.Object group = manager.create_object(
                    TYPE,
                    new Property[] {
                        number(FtProperty.REPLICATION_STYLE, org.omg.FT.WARM_PASSIVE.value),
                        number(FtProperty.MEMBERSHIP_STYLE, org.omg.FT.MEMB_INF_CTRL.value),
                        number(FtProperty.INITIAL_NUMBER_REPLICAS, 2),
                        number(FtProperty.MINIMUM_NUMBER_REPLICAS, 2)
                    },
                    new AnyHolder());
            Ledger ledger = LedgerHelper.narrow(group);
            List<String> before = locations(group);
            assertThat(before).hasSize(2);
            String second = before.stream()
                    .filter(name -> !name.equals(ledger.place()))
                    .findFirst()
                    .orElseThrow();
            manager.set_primary_member(group, Names.of(second));
            assertThat(ledger.add(42)).isEqualTo(42);
            assertThat(ledger.place()).isEqualTo(second);
            FaultNotifier notifier =
                    FaultNotifierHelper.narrow(client.orb().resolve_initial_references("FaultNotifier"));
            var faults = new Faults.Structured();
            notifier.connect_structured_fault_consumer(
                    StructuredPushConsumerHelper.narrow(client.export(faults, org.omg.CORBA.Object.class)));

            processes.get(second).kill();

            assertThat(ledger.add(8)).isEqualTo(50);
            await().untilAsserted(() -> assertThat(locations(group)).hasSize(2).doesNotContain(second));
            await().untilAsserted(() ->
                    assertThat(faults.got).contains("FT_CORBA/ObjectCrashFault FTDomainId=plant Location=" + second));
            assertThat(LedgerHelper.narrow(manager.get_object_group_ref(group)).sum())
                    .isEqualTo(50);
        } catch (Exception | AssertionError failure) {
            throw new AssertionError(logs(), failure);
        }
    }

    @Test
    void heartbeatsFindAProcessThatIsStopped() throws Exception {
        org.omg.CORBA.Object made = client.resolve(
                        "corbaloc:iiop:1.2@" + addresses.get("b") + "/" + FtServices.FACTORY_KEY,
                        org.omg.FT.GenericFactory.class)
                .create_object(TYPE, new Property[0], new AnyHolder());
        Ledger ledger = client.with(
                LedgerHelper.narrow(made),
                CallOptions.deadline(Duration.ofMinutes(5))
                        .with(Policies.heartbeat(Duration.ofMillis(200), Duration.ofSeconds(4))));
        assertThat(ledger.add(1)).isEqualTo(1);

        processes.get("b").signal("STOP");

        long begin = System.nanoTime();
        assertThatThrownBy(() -> ledger.add(1)).isInstanceOf(COMM_FAILURE.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(1));
    }
}
