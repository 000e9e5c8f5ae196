/**
 * Message headers of the inter-ORB protocol. Start reading at {@link org.omg.GIOP.RequestHeader_1_2}.
 *
 * <pre>{@code
 * TargetAddress target = new TargetAddress();
 * target.object_key(key);
 * }</pre>
 */
package org.omg.GIOP;
