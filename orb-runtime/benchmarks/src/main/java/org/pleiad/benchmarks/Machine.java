package org.pleiad.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says on what was measured. */
public final class Machine {

    private Machine() {}

    /** A list of processor, JDK and pinning, as Markdown. */
    public static String describe() throws IOException {
        return String.join(
                        "\n",
                        "* Machine: " + valueOf("/proc/cpuinfo", "model name") + ", "
                                + Runtime.getRuntime().availableProcessors() + " processors, "
                                + System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        "* JDK: " + System.getProperty("java.vm.name") + " " + Runtime.version()
                                + ", -Xms128m -Xmx512m -XX:+UseSerialGC",
                        "* Pinning: processors " + valueOf("/proc/self/status", "Cpus_allowed_list")
                                + " for all processes; load average before the end "
                                + valueOf("/proc/loadavg", ""))
                + "\n";
    }

    private static String valueOf(String file, String key) throws IOException {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return "unknown";
        }
        List<String> lines = Files.readAllLines(path);
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse("unknown");
    }
}
