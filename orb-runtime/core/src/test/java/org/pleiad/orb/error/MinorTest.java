package org.pleiad.orb.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.SystemException;

class MinorTest {
    private static final Path PAGE = Path.of("docs", "reference", "minor-codes.md");

    @Test
    void everyCodeStandsForOneError() {
        assertThat(Arrays.stream(Minor.values())
                        .map(minor -> minor.vendor() == Vendor.OMG
                                ? minor.exceptionClass().getSimpleName() + minor.number()
                                : "" + minor.number()))
                .doesNotHaveDuplicates();
        assertThat(Minor.values()).allSatisfy(minor -> {
            assertThat(minor.number()).isBetween(1, 0xfff);
            assertThat(minor.meaning()).isNotBlank().doesNotEndWith(".");
            assertThat(minor.remedy()).isNotBlank().doesNotEndWith(".");
        });
    }

    @Test
    void makesExceptionsAndRecognisesThem() {
        SystemException exception = Minor.DATA_TRUNCATED.exception(CompletionStatus.COMPLETED_MAYBE, "at octet 7");
        assertThat(exception).isInstanceOf(MARSHAL.class).hasMessageContaining("at octet 7");
        assertThat(exception.minor).isEqualTo(0x504c0001);
        assertThat(exception.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
        assertThat(Minor.of(exception)).contains(Minor.DATA_TRUNCATED);
        assertThat(Minor.of(new MARSHAL(0x4f4d0004, CompletionStatus.COMPLETED_NO)))
                .contains(Minor.LOCAL_OBJECT);
        assertThat(Minor.of(new MARSHAL())).isEmpty();
        assertThat(Minor.of(new MARSHAL(0x41540001, CompletionStatus.COMPLETED_NO)))
                .isEmpty();
    }

    /** To renew the page: {@code -Dpleiad.approve=true}. */
    @Test
    void referencePageIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("pleiad.approve")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("renew it with -Dpleiad.approve=true").exists().hasContent(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("# Minor codes\n\n");
        page.append(
                        "Generated from `org.pleiad.orb.error.Minor`; renew it by running `MinorTest` with `-Dpleiad.approve=true`. A minor code is the ")
                .append("vendor's number (upper 20 bits) and the error's (lower 12 bits).\n");
        for (Vendor vendor : Vendor.values()) {
            page.append(String.format(
                    "%n## %s: 0x%08x%n%n", vendor == Vendor.OMG ? "The standard" : "Pleiad", vendor.vmcid()));
            page.append("| Exception | Code | What it means | What to do |\n|---|---|---|---|\n");
            for (Minor minor : of(vendor)) {
                page.append(String.format(
                        "| %s | %d (0x%08x) | %s | %s |%n",
                        minor.exceptionClass().getSimpleName(),
                        minor.number(),
                        minor.code(),
                        cell(minor.meaning()),
                        cell(minor.remedy())));
            }
        }
        return page.toString();
    }

    private static List<Minor> of(Vendor vendor) {
        Comparator<Minor> order = vendor == Vendor.OMG
                ? Comparator.comparing((Minor minor) -> minor.exceptionClass().getSimpleName())
                        .thenComparing(Minor::number)
                : Comparator.comparing(Minor::number);
        return Arrays.stream(Minor.values())
                .filter(minor -> minor.vendor() == vendor)
                .sorted(order)
                .toList();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }
}
