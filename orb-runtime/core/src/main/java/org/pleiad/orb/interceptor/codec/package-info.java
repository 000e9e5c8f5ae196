/**
 * Codecs: values of any type as octets, for service contexts and tagged components (CORBA 3.3 part 1, 16.9).
 *
 * <p>Start reading at {@link org.pleiad.orb.interceptor.codec.CdrCodecs}.
 *
 * <pre>{@code
 * Codec codec = new CdrCodecs(orb, references).create_codec(new Encoding(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) 2));
 * }</pre>
 */
package org.pleiad.orb.interceptor.codec;
