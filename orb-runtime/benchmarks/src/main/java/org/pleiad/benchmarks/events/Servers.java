package org.pleiad.benchmarks.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.omg.CORBA.SystemException;

/** What is done alike with servers that are other programs. */
final class Servers {
    private static final int TRIES = 100;

    private Servers() {}

    /** The process is killed when this one ends in order. */
    static void endWithThisProcess(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** The directory and what is in it is deleted when this process ends in order. */
    static void deleteWithThisProcess(Path directory) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException left) {
                System.err.println(directory + " was not deleted: " + left);
            }
        }));
    }

    /** Asks again while nobody answers, for ten seconds. */
    static <T> T patiently(Callable<T> question) throws Exception {
        for (int i = 1; ; i++) {
            try {
                return question.call();
            } catch (SystemException notYet) {
                if (i == TRIES) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }
}
