/** Computer networks as a university course teaches them. */
export const networks = `
network, net
osi, open systems interconnection, osi model, seven layer model
layer, level
physical layer, layer 1, layer one
data link layer, link layer, layer 2, layer two, dll
network layer, internet layer, layer 3, layer three, ip layer
transport layer, layer 4, layer four, end to end layer
application layer, layer 7, layer seven
protocol, set of rules, rules for communication, agreed rules
peer, entity on the same layer, counterpart
encapsulate, wrap with a header, add a header
header, control information, prefix of the packet
payload, user data, actual data, data part, content of the packet
pdu, protocol data unit
sdu, service data unit
framing, divide into frames, split the bit stream, group bits into frames, mark the start and end of frames
flag byte, delimiter, start and end marker, frame delimiter
byte stuffing, character stuffing, escape byte, escape character
bit stuffing, insert a zero bit, stuff a 0
packet, datagram
send, transmit, forward, transfer, deliver, pass on, dispatch
receive, obtain, accept, take in
sender, source, transmitter, sending side, originator
receiver, destination, recipient, receiving side
host, end system, end device
acknowledgement, ack, confirm, confirmation, receipt
nak, nack, negative acknowledgement
cumulative acknowledgement, cumulative ack, acknowledges everything before, confirms all previous
retransmit, resend, retry, send again, repeat the transmission, transmit again, retransmission
loss, lost, drop, go missing, never arrive, disappear
drop, discard, throw away
corrupt, damaged, garbled, bit errors, distorted
error detection, detect errors, find transmission errors
error correction, forward error correction, fec, corrects errors, repair errors
checksum, crc, cyclic redundancy check, check sequence, fcs
parity bit, parity check, check bit
redundancy, extra bits, additional bits, extra information
flow control, not overwhelm the receiver, slow down the sender, overrun the receiver, throttle the sender, sender does not flood the receiver
sliding window, window protocol, several frames outstanding, multiple unacknowledged frames
window size, number of unacknowledged frames, number of outstanding frames
stop and wait, wait for each acknowledgement, one frame at a time
go back n, resend everything from the lost frame, retransmit all following frames
selective repeat, selective reject, retransmit only the lost, resend only the lost, only damaged frames are resent
piggybacking, attach the acknowledgement to data, ack carried in a data frame, acknowledgement in the next data frame, combine ack with data
sequence number, number the packets, numbered packets, numbering
timeout, time out, timer expires, timer runs out, not answered in time
arq, automatic repeat request
handshake, three way handshake, connection setup, connection establishment, connection set-up
connection-oriented, virtual connection, set up a connection first
connectionless, connection-less, without a connection, no connection setup
reliable, guaranteed delivery, no loss, delivery is guaranteed
unreliable, best effort, no guarantee, without guarantees
full duplex, both directions at the same time, two way simultaneous, bidirectional at once
half duplex, one direction at a time
simplex, one way only, one direction only
bidirectional, both directions, two-way, both ways
unidirectional, one direction, one-way
medium, channel, transmission medium
shared medium, broadcast channel, shared channel, common channel
mac, medium access control, media access control, access to the medium
csma, carrier sense, listen before talking, listens before sending, senses the channel, sense the carrier, check whether the channel is free
csma/cd, collision detection, detects collisions, stops when a collision is detected
csma/ca, collision avoidance, avoids collisions
collision, send at the same time, simultaneous transmission, transmit simultaneously, clash
backoff, back off, wait a random time, random waiting time, random delay
exponential backoff, binary exponential backoff, double the waiting time
aloha, send whenever ready
slotted, divided into slots, time slots
token ring, token passing, token bus, passing a token
token, right to send, permission to send
idle, free channel, not busy, unused
busy, occupied, in use
ethernet, ieee 802.3, 802.3
wifi, wi-fi, wlan, wireless lan, 802.11
hidden station, hidden terminal, hidden node
lan, local area network
wan, wide area network
vlan, virtual lan
hub, repeater
bridge, layer 2 switch
router, layer 3 device, routing device
gateway, default router
firewall, packet filter
proxy, intermediary, middleman
routing, find a path, choose a route, determine the path, select the route, path selection, path finding
forwarding, pass to the next hop, move to the output link
routing table, forwarding table, table of routes
hop, intermediate router, intermediate node
distance vector, bellman ford, rip
link state, ospf, dijkstra routing
flooding, send on all links, send out on every line, forward to all neighbours, forward to all neighbors
static routing, non-adaptive routing, fixed routes
dynamic routing, adaptive routing, adapts to traffic
bgp, border gateway protocol
unicast, one to one, single receiver, one receiver
multicast, one to many, group of receivers, send to a group, several receivers
broadcast, send to all, sent to everyone, one to all, all stations, every host, all nodes
anycast, nearest of a group, any one of a group
ip, internet protocol
ip address, network address, internet address
mac address, hardware address, physical address, ethernet address
ipv4, 32-bit address, ip version 4
ipv6, 128-bit address, ip version 6
subnet, subnetwork, sub-network
subnet mask, network mask, netmask, prefix length
cidr, classless routing, classless inter-domain routing
nat, network address translation, translate private addresses
dhcp, dynamic host configuration protocol, assigns ip addresses, automatic address assignment
arp, address resolution protocol, finds the mac address
icmp, internet control message protocol
dns, domain name system, name server, name resolution, resolves names, translates names to addresses
url, web address, link address
port, port number
socket, communication endpoint, endpoint
tcp, transmission control protocol
udp, user datagram protocol
tunnel, tunnelling, packet inside a packet
dual stack, both ipv4 and ipv6
backward compatible, compatible with older
fragment, split the packet, break into smaller packets
reassemble, put back together, reassembly
mtu, maximum packet size, maximum transmission unit
ttl, time to live, hop limit, hop count
congestion, overload, too much traffic, too many packets, traffic jam
congestion control, avoid congestion, reduce sending rate, prevent network overload
congestion window, cwnd
burst, bursty, sudden traffic
traffic shaping, smooth the traffic, regulate the rate
qos, quality of service, service quality, service guarantee
jitter, variation in delay, delay variation, varying delay
latency, delay, response time, lag
propagation delay, travel time, signal travel time
rtt, round trip time, time there and back
throughput, data rate, rate of delivery, transfer rate
bandwidth, channel capacity
utilisation, efficiency of the channel, how busy
poisson, poisson process, poisson arrivals, exponential interarrival times, random independent arrivals
arrival rate, lambda rate, arrivals per second, arrivals per unit time
interarrival time, inter-arrival time, time between arrivals
memoryless, independent of the past, no memory
circuit switching, dedicated path, reserved path
packet switching, store and forward
multiplex, share one line, combine several signals
tdm, time division multiplexing, tdma, time division
fdm, frequency division multiplexing, fdma, frequency division
cdma, code division
bit rate, bits per second, bps
baud rate, symbols per second, symbol rate
snr, signal to noise ratio, signal-to-noise
attenuation, signal loss, weaken, signal gets weaker
noise, interference, disturbance
fibre, fiber, optical cable, fibre optic, fiber optic
p2p, peer to peer
cdn, content delivery network, content distribution network
smtp, mail transfer protocol
ftp, file transfer protocol
snmp, network management protocol
voip, voice over ip, internet telephony
isp, internet service provider, internet provider
keepalive, keep-alive, heartbeat, still alive message
`;
