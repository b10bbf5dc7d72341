/** Machine learning, neural networks as a university course teaches them, and language models. */
export const machineLearning = `
ml, machine learning
ai, artificial intelligence
neural network, ann, neural net, artificial neural network, nn
neuron, unit, processing element, nerve cell, artificial neuron
synapse, connection between neurons, synaptic connection
weight, synaptic weight, connection strength, synaptic strength, strength of the connection
bias term, threshold, offset term
weighted sum, net input, induced local field, sum of weighted inputs, linear combination, dot product, inner product
activation, firing rate, neuron output
fire, spike, become active
activation function, transfer function, squashing function, non-linearity, nonlinearity
sigmoid, logistic function
tanh, hyperbolic tangent
relu, rectified linear unit, rectifier
softmax, normalised exponential
perceptron, single layer network, rosenblatt's model
mlp, multilayer perceptron, multi-layer perceptron, multilayer network
hidden layer, intermediate layer, layer between input and output
feedforward, feed-forward, no feedback, without feedback
recurrent, feedback connections, has feedback, feedback loops, rnn
cnn, convolutional neural network, convnet
lstm, long short-term memory
gan, generative adversarial network
autoencoder, auto-encoder
backpropagation, back-propagation, backprop, propagate the error back, error propagated backwards, generalised delta rule
forward pass, forward propagation, forward phase
backward pass, backward phase
delta rule, lms, least mean squares, widrow-hoff
error-correction learning, error correction rule, adjust weights by the error
hebbian, hebb, fire together wire together, correlated activity
competitive learning, winner takes all, neurons compete
som, self-organising map, kohonen, kohonen map
boltzmann, boltzmann machine, stochastic network
associative memory, content addressable memory
memory-based learning, stores past experiences, nearest neighbour rule, nearest neighbor rule
rbf, radial basis function
svm, support vector machine
hyperplane, decision boundary, separating surface, decision surface
linearly separable, separated by a line, separated by a hyperplane, separable by a straight line
knn, k nearest neighbours, k-nearest neighbors, nearest neighbour, nearest neighbor
ensemble, several models combined, combine models
bagging, bootstrap aggregating
boosting, gradient boosting
naive bayes, bayes classifier
pca, principal component analysis
dimensionality reduction, fewer features, reduce the dimensions
train, learn, fit the model
training set, training data, training examples, training samples
test set, test data, held-out data
validation set, development set, dev set
unseen data, new data, data not seen before, data it has never seen, unseen examples
supervised, labelled, labeled, labelled data, labeled data, with a teacher, with labels, desired output known, desired response, target output given
unsupervised, unlabelled, unlabeled, unlabelled data, unlabeled data, without a teacher, without labels, no labels, no teacher, self-organised learning
semi-supervised, partly labelled, partly labeled
reinforcement learning, rl, learns from rewards, trial and error, reward and punishment
reward, reinforcement signal
label, target, ground truth, class label
desired output, target output, desired response, target value, correct output
labelled, labeled, annotated
feature, predictor, input variable, explanatory variable
feature engineering, construct features, derive features
hyperparameter, hyper-parameter, tuning parameter
learning rate, step size
gradient descent, steepest descent
sgd, stochastic gradient descent
gradient, slope, derivative
vanishing gradient, gradients become tiny, gradients get too small
local minimum, local optimum, local minima
global minimum, global optimum, best overall solution
loss function, cost function, error function, objective function
minimise, make as small as possible
maximise, make as large as possible
mse, mean squared error, squared error
cross entropy, log loss
epoch, pass through the training data, presentation of the whole training set
mini-batch, minibatch, small batch
online learning, sequential mode, pattern by pattern, incremental learning, update after each example
batch learning, batch mode, update after all examples
convergence, settles, stabilises, stops changing
overfit, memorize, overtraining, fits the noise, learns the noise, too closely fitted
underfit, too simple a model, fails to capture the pattern
generalize, performs well on unseen data, works on new data
regularise, penalise complexity, penalise large weights
l1, lasso
l2, ridge, weight decay
prune, remove unnecessary weights
classify, classification, classifier, assign to a class, categorise
cluster, clustering, group, group similar items
predict, forecast, inference
precision, positive predictive value
recall, sensitivity, true positive rate
specificity, true negative rate
f1, harmonic mean of precision and recall
confusion matrix, error matrix
roc, receiver operating characteristic
auc, area under the curve
false positive, false alarm, type 1 error, type i error
false negative, missed detection, type 2 error, type ii error
imbalanced, unbalanced classes, skewed classes
oversample, upsample
undersample, downsample
data leakage, target leakage, information leak
concept drift, data drift, data changes over time, distribution shift
llm, large language model
nlp, natural language processing
embedding, vector representation, dense vector
rag, retrieval augmented generation
hallucinate, makes things up, invented facts
pattern recognition, recognise patterns
pattern association, associate patterns
function approximation, approximate a function, input-output mapping
interpretable, explainable
massively parallel, parallel distributed
adaptive, adapts, adjusts itself
adjust, adapt, tune, modify
parameter sharing, weight sharing, shared weights
credit assignment, blame assignment
stochastic, random, probabilistic
`;
