/**
 * Routers that keep requests for targets that are away. Start reading at {@link org.omg.MessageRouting.Router}.
 *
 * <pre>{@code
 * Router router = RouterHelper.narrow(reference);
 * router.send_request(request);
 * }</pre>
 */
package org.omg.MessageRouting;
