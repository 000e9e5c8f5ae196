/**
 * The exception of {@link org.omg.IOP.CodecFactory}. Start reading at {@link org.omg.IOP.CodecFactoryPackage.UnknownEncoding}.
 *
 * <pre>{@code
 * try { factory.create_codec(encoding);
 * } catch (UnknownEncoding unknown) { … }
 * }</pre>
 */
package org.omg.IOP.CodecFactoryPackage;
