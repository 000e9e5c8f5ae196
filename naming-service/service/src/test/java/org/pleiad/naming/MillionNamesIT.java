package org.pleiad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;

/** A context of a million names, in a server whose heap could not hold them. It takes its time: that is the point of it. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class MillionNamesIT {
    private static final int NAMES = Integer.getInteger("naming.names", 1_000_000);

    @TempDir
    private Path directory;

    private String last = "";
    private int seen;

    @Test
    void isListedByIteratorInABoundedHeap() throws Exception {
        ORB orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", "60000"}, new Properties());
        long start = System.nanoTime();
        try (DurableProcess server = DurableProcess.start(0, directory, NAMES, List.of(), "-Xmx128m")) {
            long filled = System.nanoTime();
            NamingContextExt root = NamingContextExtHelper.narrow(orb.string_to_object(server.reference()));
            var list = new BindingListHolder();
            var iterator = new BindingIteratorHolder();
            root.list(10, list, iterator);
            take(list);
            while (iterator.value.next_n(1_000_000, list)) {
                take(list);
                if (seen < NAMES / 2) {
                    // names come and go while the iterator walks
                    NameComponent[] own = {new NameComponent("a name " + seen, "")};
                    root.bind(own, root);
                    root.unbind(own);
                }
            }
            iterator.value.destroy();
            assertThat(seen).isEqualTo(NAMES);
            System.out.printf(
                    "%d names: put in %d ms, listed in %d ms, heap of 128 MiB%n",
                    NAMES,
                    TimeUnit.NANOSECONDS.toMillis(filled - start),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - filled));
        } finally {
            orb.destroy();
        }
    }

    private void take(BindingListHolder list) {
        for (Binding binding : list.value) {
            String id = binding.binding_name[0].id;
            assertThat(id.compareTo(last)).as("%s comes behind %s", id, last).isPositive();
            last = id;
            seen++;
        }
    }
}
