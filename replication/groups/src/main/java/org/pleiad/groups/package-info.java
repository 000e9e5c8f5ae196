/**
 * Replicated servants by registration: hosts of a domain, and groups of members on them. Start reading at
 * {@link org.pleiad.groups.GroupHost}.
 *
 * <pre>{@code
 * GroupHost host = GroupHost.builder(orb).domain("plant").name("a").hosts(list).start();
 * Domain domain = host.await(Duration.ofSeconds(30)).domain();
 * }</pre>
 */
package org.pleiad.groups;
