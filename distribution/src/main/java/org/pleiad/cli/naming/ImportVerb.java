package org.pleiad.cli.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.UserException;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.client.KeptName;
import org.pleiad.naming.client.Restoring;
import org.pleiad.naming.client.Restoring.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the names of a file into a service. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Puts the names of a file that 'export' wrote into a service, any vendor's.")
final class ImportVerb implements Callable<Integer> {

    @Mixin
    private Client client;

    @Mixin
    private Printing printing;

    @Parameters(paramLabel = "FILE", description = "The file, or - for the standard input")
    private String file;

    @Option(names = "--at", paramLabel = "NAME", description = "The context to put them in; the root unless given")
    private String at;

    @Option(names = "--replace", description = "Bind names anew that lead to something else; otherwise they are left")
    private boolean replace;

    @Option(names = "--dry-run", description = "Change nothing; tell what would become of the names")
    private boolean dryRun;

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long failed;

    @Override
    public Integer call() throws IOException {
        if (!file.equals("-") && !Files.isRegularFile(Path.of(file))) {
            throw new NoSuchFileException(file);
        }
        return client.run((orb, root) -> {
            var restoring = new Restoring(orb, Names.context(orb, root, at), replace, dryRun);
            try (BufferedReader from = file.equals("-")
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                    : Files.newBufferedReader(Path.of(file))) {
                KeptNames.readHead(from);
                int number = 2;
                for (KeptName kept = KeptNames.next(from, number); kept != null; kept = KeptNames.next(from, number)) {
                    put(restoring, kept, number++);
                }
            }
            tell();
            return failed == 0 && !outcomes.containsKey(Outcome.CONFLICT) ? ExitCode.OK : ExitCode.FAILED;
        });
    }

    private void put(Restoring restoring, KeptName kept, int number) {
        try {
            Outcome outcome = restoring.put(kept);
            outcomes.merge(outcome, 1L, Long::sum);
            if (outcome == Outcome.CONFLICT) {
                printing.warn("line " + number + ": " + kept.name() + " is left, it leads to something else");
            }
        } catch (UserException refused) {
            failed++;
            printing.warn("line " + number + ": " + kept.name() + ": " + Raised.text(refused));
        } catch (BAD_PARAM noReference) {
            failed++;
            printing.warn("line " + number + ": " + kept.name() + ": " + noReference.getMessage());
        }
    }

    private void tell() {
        Map<String, Object> json = new LinkedHashMap<>();
        var text = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            String word = outcome.name().toLowerCase(Locale.ROOT);
            long count = outcomes.getOrDefault(outcome, 0L);
            json.put(word, count);
            text.append(count).append(' ').append(word).append(", ");
        }
        json.put("failed", failed);
        json.put("dryRun", dryRun);
        printing.print(text.append(failed).append(" failed") + (dryRun ? "; nothing was changed" : ""), json);
        printing.flush();
    }
}
