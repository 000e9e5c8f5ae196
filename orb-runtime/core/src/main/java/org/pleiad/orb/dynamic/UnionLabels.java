package org.pleiad.orb.dynamic;

import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/** The labels of a union as {@code create_union_tc} gets them: anys of the discriminator's type. */
final class UnionLabels {

    private UnionLabels() {}

    /** Whether the label is the octet that stands for the default, unless octets discriminate. */
    static boolean isDefault(CdrTypeCode discriminator, Any label) {
        return label != null
                && label.type().kind().value() == TCKind._tk_octet
                && discriminator.unaliased().kind().value() != TCKind._tk_octet
                && label.extract_octet() == 0;
    }

    /** The discriminator's value in a label. */
    static long value(CdrTypeCode discriminator, Any label, String union) {
        if (label == null || !discriminator.equivalent(label.type())) {
            throw Minor.UNION_LABEL_TYPE.exception(
                    CompletionStatus.COMPLETED_NO,
                    (label == null ? "null" : label.type().toString()) + " in " + union + ", which is discriminated by "
                            + discriminator);
        }
        CdrWriter out = Memory.writer();
        label.write_value(new CdrOutputStream(null, out, new DetachedReferences()));
        return Discriminators.read(Memory.reader(out), discriminator);
    }
}
