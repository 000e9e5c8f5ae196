/**
 * {@code pleiad activator}: starts servers on demand, and administers that. Start reading at
 * {@link org.pleiad.cli.activator.ActivatorVerb}.
 *
 * <pre>{@code
 * pleiad activator serve
 * pleiad activator add grid -- java -cp grid.jar GridServer -ORBActivator {activator} -ORBServerId {server}
 * }</pre>
 */
package org.pleiad.cli.activator;
