package org.pleiad.orb.group;

import java.nio.ByteOrder;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;

/**
 * The body of a request or reply as octets, with what is needed to read it anywhere.
 *
 * @param octets not to be changed
 * @param alignment where the first octet stood in its message, modulo 8: 0 in GIOP 1.2, where a body begins aligned
 * @param order of octets
 * @param version of GIOP, which values depend on
 * @param codeSets of characters
 */
public record MarshalledBody(byte[] octets, int alignment, ByteOrder order, GiopVersion version, CodeSets codeSets) {}
