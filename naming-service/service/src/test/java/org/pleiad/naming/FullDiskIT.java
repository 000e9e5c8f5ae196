package org.pleiad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PERSIST_STORE;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;

/** A durable server whose file may not grow any more, as the system tells it: that is what a full disk looks like. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class FullDiskIT {
    private static final int MOST = 20_000;

    @TempDir
    private Path directory;

    @Test
    void saysSoAndKeepsWhatItAcknowledged() throws Exception {
        ORB orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", "60000"}, new Properties());
        List<String> inAFullDisk = List.of("bash", "-c", "ulimit -f 150; exec \"$@\"", "limited");
        int acknowledged = 0;
        PERSIST_STORE refused = null;
        try {
            try (DurableProcess server = DurableProcess.start(0, directory, 0, inAFullDisk, "-XX:-UsePerfData")) {
                NamingContextExt root = NamingContextExtHelper.narrow(orb.string_to_object(server.reference()));
                while (refused == null && acknowledged < MOST) {
                    try {
                        root.bind(name(acknowledged), root);
                        acknowledged++;
                    } catch (PERSIST_STORE full) {
                        refused = full;
                    }
                }
                assertThat(refused).as("the file is full").isNotNull();
                assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
            }
            assertThat(acknowledged).isPositive();
            try (DurableProcess server = DurableProcess.start(0, directory)) {
                NamingContextExt root = NamingContextExtHelper.narrow(orb.string_to_object(server.reference()));
                for (int i = 0; i < acknowledged; i++) {
                    root.resolve(name(i));
                }
                root.rebind(name(acknowledged), root);
            }
        } finally {
            orb.destroy();
        }
    }

    private static NameComponent[] name(int number) {
        return new NameComponent[] {new NameComponent(number + "-".repeat(1_000), "")};
    }
}
