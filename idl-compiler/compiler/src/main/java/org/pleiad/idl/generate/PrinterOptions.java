package org.pleiad.idl.generate;

import com.github.javaparser.printer.configuration.ConfigurationOption;
import com.github.javaparser.printer.configuration.DefaultConfigurationOption;
import com.github.javaparser.printer.configuration.DefaultPrinterConfiguration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How {@link JavaFiles} prints: JavaParser's defaults with line feeds everywhere. Answers are kept, because the printer asks
 * several questions at every node, and the default configuration searches a set anew for each. Use on one thread.
 */
final class PrinterOptions extends DefaultPrinterConfiguration {

    private final Map<ConfigurationOption, Optional<ConfigurationOption>> answers = new HashMap<>();

    PrinterOptions() {
        addOption(new DefaultConfigurationOption(ConfigOption.END_OF_LINE_CHARACTER, "\n"));
    }

    @Override
    public Optional<ConfigurationOption> get(ConfigurationOption option) {
        return answers.computeIfAbsent(option, super::get);
    }

    @Override
    public boolean isActivated(ConfigurationOption option) {
        return get(option).isPresent();
    }
}
