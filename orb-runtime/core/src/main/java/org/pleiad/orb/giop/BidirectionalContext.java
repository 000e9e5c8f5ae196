package org.pleiad.orb.giop;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.error.Minor;

/**
 * The service context in which a client says at which addresses it is known, so that calls to these can come back over
 * its own connection (CORBA 3.3 part 2, 9.8.1).
 *
 * @param points hosts and ports as the client's references have them
 */
public record BidirectionalContext(List<ListenPoint> points) {

    /** {@code IOP::BI_DIR_IIOP}. */
    public static final int ID = 5;

    /** More than these, nobody listens on. */
    private static final int MAX_POINTS = 64;

    /** Octets of a point at least: an empty string, and a port. */
    private static final int MIN_POINT_LENGTH = 6;

    /**
     * An address that a client listens on.
     *
     * @param host name or literal address
     * @param port 0 to 65535
     */
    public record ListenPoint(String host, int port) {}

    public BidirectionalContext {
        points = List.copyOf(points);
    }

    /** The context for a request. */
    public ServiceContext encode() {
        return new ServiceContext(ID, Encapsulation.write(out -> {
            out.writeLong(points.size());
            for (ListenPoint point : points) {
                out.writeString(point.host());
                out.writeShort((short) point.port());
            }
        }));
    }

    /**
     * Reads the data of a context.
     *
     * @throws org.omg.CORBA.MARSHAL if it is malformed, or has more than 64 points
     */
    public static BidirectionalContext decode(byte[] data) {
        CdrReader in = Encapsulation.read(data);
        int count = in.readSequenceLength(MIN_POINT_LENGTH);
        if (count > MAX_POINTS) {
            throw Minor.MALFORMED_HEADER.exception(
                    CompletionStatus.COMPLETED_NO, count + " listen points in a request, at most " + MAX_POINTS);
        }
        List<ListenPoint> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            points.add(new ListenPoint(in.readString(), Short.toUnsignedInt(in.readShort())));
        }
        return new BidirectionalContext(points);
    }
}
