package org.pleiad.cli.naming;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Flags of {@code tnameserv} and {@code orbd} that mean nothing here: scripts go on working, and are told. Those that mean
 * something are other names of the options in {@link Serving}.
 */
final class FormerFlags {
    private final List<String> given = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "-port", paramLabel = "PORT", hidden = true)
    void activationPort(int port) {
        given.add("-port " + port);
    }

    @Option(names = "-serverPollingTime", paramLabel = "MILLIS", hidden = true)
    void pollingTime(long millis) {
        given.add("-serverPollingTime " + millis);
    }

    @Option(names = "-serverStartupDelay", paramLabel = "MILLIS", hidden = true)
    void startupDelay(long millis) {
        given.add("-serverStartupDelay " + millis);
    }

    @Option(names = "-J", paramLabel = "OPTION", hidden = true)
    void javaOption(String option) {
        throw new ParameterException(
                spec.commandLine(), "-J" + option + ": options of the Java machine go into PLEIAD_JAVA_OPTS");
    }

    /** Says what has no effect. */
    void tell() {
        for (String flag : given) {
            spec.commandLine()
                    .getErr()
                    .println(spec.commandLine().getCommandSpec().qualifiedName() + ": " + flag
                            + " means nothing here; servers are started by 'pleiad activator'");
        }
    }
}
