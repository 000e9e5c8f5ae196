package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says on what was measured. */
final class Machine {

    private Machine() {}

    static String describe() throws IOException {
        return "* Machine: " + valueOf("/proc/cpuinfo", "model name") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\n* JDK: "
                + System.getProperty("java.vm.name") + " " + Runtime.version()
                + ", -Xms128m -Xmx512m -XX:+UseSerialGC for each process\n* Load average at the beginning: "
                + valueOf("/proc/loadavg", "") + "\n";
    }

    private static String valueOf(String file, String key) throws IOException {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return "unknown";
        }
        return Files.readAllLines(path).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse("unknown");
    }
}
