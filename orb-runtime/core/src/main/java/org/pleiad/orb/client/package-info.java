/**
 * The calling side: delegates behind stubs, and how a call finds its way.
 *
 * <p>Start reading at {@link org.pleiad.orb.client.CollocatedObjects}.
 */
package org.pleiad.orb.client;
