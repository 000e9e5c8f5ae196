/**
 * References, service contexts and codecs. Start reading at {@link org.omg.IOP.CodecFactory}.
 *
 * <pre>{@code
 * Codec codec = factory.create_codec(new Encoding(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) 2));
 * byte[] octets = codec.encode_value(any);
 * }</pre>
 */
package org.omg.IOP;
